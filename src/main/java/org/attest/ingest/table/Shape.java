package org.attest.ingest.table;

import java.util.function.Predicate;
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

    /** Whether a framed stretch is a record for sure. */
    boolean fits(Frame frame, Window window) {
        return frame.sound() && frame.count == width && !frame.nul && keyFits(frame, window);
    }

    private boolean keyFits(Frame frame, Window window) {
        if (key < 0) {
            return true;
        }
        Predicate<String> matches = keyPattern.asMatchPredicate();
        return matches.test(Texts.trim(Texts.decode(window.bytes(), frame.fieldStart(key), frame.fieldEnd(key), true)));
    }
}
