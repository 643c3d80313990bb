package org.attest.model;

/** Whether a voice says that it is so, or that it is not so. */
public enum Polarity implements Word {
    /** It is so. */
    AFFIRMS,
    /** It is not so. */
    DENIES
}
