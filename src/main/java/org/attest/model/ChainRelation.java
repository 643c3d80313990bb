package org.attest.model;

/** How a document depends on another. */
public enum ChainRelation implements Word {
    /** It is a copy of it, whole or shortened. */
    REPUBLISHES,
    /** It takes words over from it. */
    QUOTES,
    /** It tells in its own words what the other says. */
    SUMMARISES,
    /** It names it as its ground. */
    CITES
}
