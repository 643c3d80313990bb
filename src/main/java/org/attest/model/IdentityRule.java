package org.attest.model;

/** Why a thing goes by another key than the one that its name gives it. */
public enum IdentityRule implements Word {
    /** An authority says by an identifier that the two are one. */
    SAME_IDENTIFIER,
    /** Somebody judged the two to be the same. */
    JUDGED_SAME,
    /** An authority has just one thing of that name and kind whose place does not speak against it. */
    SAME_NAME,
    /** Its name alone could be anybody's, or somebody judged that it is not what its name says: it is of its report alone. */
    KEPT_APART
}
