package org.attest.ingest.dataset;

import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** Texts of cells as the graph has them: in one line, without what belongs to a web page's source. */
public final class CellText {

    private CellText() {}

    /** All white space as single blanks, HTML entities decoded; null when nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String decoded = text.indexOf('&') < 0 ? text : StringEscapeUtils.unescapeHtml4(text.replace("&apos;", "'"));
        String line = isTidy(decoded) ? decoded : collapsed(decoded);
        return line.isEmpty() ? null : line;
    }

    /** Whether it is in one line with single blanks between words, as nearly all are. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean tidy = c == ' ' ? before != ' ' : isCommon(c);
            if (!tidy) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** No white space, nor anything that could be taken for it. */
    private static boolean isCommon(char c) {
        return c <= '~' ? c > ' ' : Character.isLetter(c);
    }

    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = !out.isEmpty();
            } else {
                out.append(blank ? " " : "").appendCodePoint(c);
                blank = false;
            }
        }
        return out.toString();
    }

    /** Half of a surrogate pair, which entities can make, is no character at all. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == '\uFEFF';
    }
}
