package org.attest.query;

import java.util.Locale;

/** What a saved query wants of the engine beyond SPARQL 1.1. */
public enum Need {
    /** The full-text property function {@code text:query} and its index. */
    TEXT,
    /** The functions of GeoSPARQL. */
    SPATIAL,
    /** Functions of Attest's own. */
    ATT;

    /** The word as it stands in a header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
