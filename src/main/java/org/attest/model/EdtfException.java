package org.attest.model;

/** A text that is no date in the Extended Date/Time Format, or one of a day that never was. */
public final class EdtfException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String what;
    private final String cure;

    /** What is wrong with the text. */
    public enum Kind {
        /** It is not written as the format wants it, or needs a level of it that is not supported. */
        SYNTAX,
        /** It is well written, but there is no such month or day, or an interval ends before it starts. */
        IMPOSSIBLE
    }

    EdtfException(Kind kind, String what, String cure) {
        super(what);
        this.kind = kind;
        this.what = what;
        this.cure = cure;
    }

    /** Whether it is badly written or cannot be. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong, with the text, as a sentence without a full stop; the same as the message. */
    public String what() {
        return what;
    }

    /** What to write instead, as a sentence without a full stop. */
    public String cure() {
        return cure;
    }
}
