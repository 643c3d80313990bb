package org.attest.ingest.table;

import java.util.regex.Pattern;

/**
 * What a sound record of a table looks like from outside.
 *
 * @param width how many fields it has
 * @param key index of the field that always has a value; -1 when none is known
 * @param keyPattern what the whole value of that field looks like
 */
record Shape(int width, int key, Pattern keyPattern) {

    /** From so many columns on, a line of text with as many delimiters is a record and no accident. */
    private static final int WIDE = 8;

    /** Whether lines within quotes that look like records can be told from text. */
    boolean isTelling() {
        return width >= WIDE || key >= 0;
    }

    /** Whether reading can go on with a framed stretch behind a broken record. */
    boolean fits(Frame frame, Window window) {
        return frame.sound()
                && frame.count == width
                && !frame.nul
                && (key < 0 ? !frame.literalQuote : keyFits(frame, window));
    }

    /**
     * Whether a stretch that begins within quotes of a sound record is a record itself. The rest of a first cell in several
     * lines, with all that follows, has as many fields as the whole; but a quote too many, or no key.
     */
    boolean fitsWithin(Frame whole, Frame frame, Window window) {
        return fits(frame, window) && (key == 0 || !frame.literalQuote) && (key >= 0 || frame.end <= whole.end);
    }

    /** A key with a line end in it is none, though its reader would trim it: it is where a quote began that should not have. */
    private boolean keyFits(Frame frame, Window window) {
        if (key < 0) {
            return true;
        }
        String value = Texts.decode(window.bytes(), frame.fieldStart(key), frame.fieldEnd(key), true);
        return keyPattern
                .matcher(value.indexOf('\n') < 0 ? Texts.trim(value) : value)
                .matches();
    }
}
