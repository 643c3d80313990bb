package org.attest.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** How much room text takes on a terminal, by the width properties of Unicode (UAX 11) and its clusters (UAX 29). */
final class TextWidth {

    private TextWidth() {}

    /**
     * The text with everything spelt out that would steer a terminal: control characters, and the marks that turn the
     * direction of writing. Data comes from anywhere; printing it must not move the cursor or hide a part.
     */
    static String visible(String text) {
        if (text.codePoints().noneMatch(TextWidth::steers)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (steers(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c > 0x7F && UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL));
    }

    /** Columns taken. */
    static int of(String text) {
        if (text.chars().allMatch(c -> c < 0x300)) {
            return text.length();
        }
        int columns = 0;
        BreakIterator clusters = clusters(text);
        for (int start = 0, end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            columns += cluster(text, start, end);
        }
        return columns;
    }

    /** The text cut to so many columns, with an ellipsis as its last one where something is lost. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int room = columns - 1;
        BreakIterator clusters = clusters(text);
        int start = 0;
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            room -= cluster(text, start, end);
            if (room < 0) {
                break;
            }
            start = end;
        }
        return text.substring(0, start) + "…";
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }

    private static int cluster(String text, int start, int end) {
        boolean emoji = text.substring(start, end).indexOf(0xFE0F) >= 0;
        return emoji ? 2 : character(text.codePointAt(start));
    }

    private static int character(int c) {
        int type = UCharacter.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
