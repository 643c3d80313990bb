package org.attest.model;

/** By which rule a thing goes by another key than its own. */
public enum IdentityRule implements Word {
    /** Authorities, or an authority and a dataset, have one identifier for them. */
    SAME_IDENTIFIER,
    /** Somebody judged them the same. */
    JUDGED_SAME,
    /** The one known thing of that name and kind, in a place that agrees. */
    SAME_NAME
}
