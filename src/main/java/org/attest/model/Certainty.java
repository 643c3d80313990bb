package org.attest.model;

/** How sure a voice says it is. */
public enum Certainty implements Word {
    /** It does not say. */
    UNSTATED,
    /** It is sure. */
    CERTAIN,
    /** It holds it for likely. */
    PROBABLE,
    /** It holds it for no more than possible. */
    POSSIBLE
}
