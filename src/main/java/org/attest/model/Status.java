package org.attest.model;

/** What became of a testimony since it was loaded; apart from its stance, so that undoing restores everything. */
public enum Status implements Word {
    /** It stands. */
    CURRENT,
    /** A newer revision took its place. */
    SUPERSEDED,
    /** It was taken back. */
    RETRACTED
}
