package org.attest.ingest.coverage;

/** Whether the text of a report's source is at hand, and whether it is the one that was read. */
public enum TextState {
    /** It is, by its hash. */
    AGREES("agrees"),
    /** It has the report's name; the report gives no hash to compare. */
    NOT_HASHED("not-hashed"),
    /** The text of the report's name has another hash. Nothing is covered. */
    DIFFERS("differs"),
    /** There is none. Nothing is covered. */
    MISSING("missing"),
    /** It is not UTF-8. Nothing is covered. */
    UNREADABLE("unreadable");

    private final String word;

    TextState(String word) {
        this.word = word;
    }

    /** The word for it in tables and files. */
    public String word() {
        return word;
    }
}
