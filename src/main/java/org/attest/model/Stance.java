package org.attest.model;

/** How a voice stands to what it says. */
public enum Stance implements Word {
    /** Says it as a fact. */
    ASSERTS,
    /** Says it in a matter it is a party to, or the source marks it as a claim. */
    CLAIMS,
    /** Gives it as an estimate. */
    ESTIMATES,
    /** Passes on what others are said to have said. */
    HEARSAY,
    /** Announces it as an intention. */
    PLANS,
    /** Promises it. */
    PLEDGES,
    /** Commands it. */
    ORDERS,
    /** Expects it. */
    PREDICTS,
    /** Is afraid of it. */
    FEARS,
    /** Assumes it for the sake of an argument, or asks. */
    SUPPOSES
}
