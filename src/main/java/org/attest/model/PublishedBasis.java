package org.attest.model;

/** Where a date of publication comes from. */
public enum PublishedBasis implements Word {
    /** It stands in the source. */
    STATED,
    /** It was worked out from what the source says. */
    INFERRED,
    /** Nobody could tell. */
    UNKNOWN
}
