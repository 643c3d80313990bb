package org.attest.ingest.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A text with differences taken out that the eye passes over, and for each character where it came from.
 *
 * @param text the folded text
 * @param origin for each character of it, its index in the text that was folded; one more at the end
 */
record Folded(String text, int[] origin) {

    /** A sort of difference, and how a character is folded so that it vanishes; a negative character is left out. */
    enum Difference {
        WHITE_SPACE("white space", c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c),
        QUOTATION_MARKS("quotation marks", c -> "\"'`´‘’‚‛“”„‟«»‹›′″".indexOf(c) >= 0 ? '\'' : c),
        DASHES("dashes", c -> "-‐‑‒–—―−".indexOf(c) >= 0 ? '-' : c),
        INVISIBLE("invisible characters", c -> "\u00AD\u200B\u200C\u200D\u2060\uFEFF".indexOf(c) >= 0 ? -1 : c),
        CASE("capital letters", c -> Character.toLowerCase(c));

        private final String words;
        private final IntUnaryOperator fold;

        Difference(String words, IntUnaryOperator fold) {
            this.words = words;
            this.fold = fold;
        }

        String words() {
            return words;
        }
    }

    static final List<Difference> ALL = List.of(Difference.values());

    static Folded of(String text, List<Difference> differences) {
        StringBuilder out = new StringBuilder(text.length());
        int[] origin = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            for (Difference difference : differences) {
                c = c < 0 ? c : difference.fold.applyAsInt(c);
            }
            boolean second = c == ' '
                    && differences.contains(Difference.WHITE_SPACE)
                    && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
            if (c >= 0 && !second) {
                origin[out.length()] = i;
                out.append((char) c);
            }
        }
        origin[out.length()] = text.length();
        return new Folded(out.toString(), Arrays.copyOf(origin, out.length() + 1));
    }

    /** The differences in words: "white space and dashes". */
    static String words(List<Difference> differences) {
        List<String> all = differences.stream().map(Difference::words).toList();
        return String.join(" and ", all);
    }
}
