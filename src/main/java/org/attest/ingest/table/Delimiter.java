package org.attest.ingest.table;

/** What stands between the cells of a record. */
public enum Delimiter {
    /** {@code ,} */
    COMMA(',', "','"),
    /** {@code ;} */
    SEMICOLON(';', "';'"),
    /** The tab character. */
    TAB('\t', "tab"),
    /** {@code |} */
    PIPE('|', "'|'");

    private final char character;
    private final String shown;

    Delimiter(char character, String shown) {
        this.character = character;
        this.shown = shown;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** How messages name it. */
    @Override
    public String toString() {
        return shown;
    }
}
