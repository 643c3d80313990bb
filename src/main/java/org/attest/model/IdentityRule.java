package org.attest.model;

/** Why a thing goes by another key than the one that its name gives it. */
public enum IdentityRule implements Word {
    /** An authority says by an identifier that the two are one. */
    SAME_IDENTIFIER,
    /** Somebody judged the two to be the same. */
    JUDGED_SAME,
    /** An authority has just one thing of that name and kind whose place does not speak against it. */
    SAME_NAME,
    /**
     * An authority has just one thing whose name, less the country or the first names that go without saying there, is this one within what it belongs to.
     */
    SHORT_NAME,
    /** Within the same place or body an authority has just one thing of that kind with the same consonants. */
    SAME_CONSONANTS,
    /** Its name alone could be anybody's, or somebody judged that it is not what its name says: it is of its report alone. */
    KEPT_APART
}
