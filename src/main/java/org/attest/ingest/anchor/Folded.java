package org.attest.ingest.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A text with differences taken out that the eye passes over, and for each character where it came from. */
final class Folded {

    /** All sorts of difference that can be taken out. */
    static final List<Difference> ALL = List.of(Difference.values());

    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** A sort of difference. */
    enum Difference {
        WHITE_SPACE("white space"),
        QUOTATION_MARKS("quotation marks"),
        DASHES("dashes"),
        INVISIBLE("invisible characters"),
        CASE("capital letters");

        private final String words;

        Difference(String words) {
            this.words = words;
        }

        /** What a character becomes so that the difference vanishes; -1 when it is left out. */
        private int fold(int c) {
            return switch (this) {
                case WHITE_SPACE -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
                case QUOTATION_MARKS -> "\"'`´‘’‚‛“”„‟«»‹›′″".indexOf(c) >= 0 ? '\'' : c;
                case DASHES -> "-‐‑‒–—―−".indexOf(c) >= 0 ? '-' : c;
                case INVISIBLE -> "\u00AD\u200B\u200C\u200D\u2060\uFEFF".indexOf(c) >= 0 ? -1 : c;
                case CASE -> Character.toLowerCase(c);
            };
        }
    }

    /** Takes differences out of a text; runs of white space become one space where that is among them. */
    static Folded of(String text, List<Difference> differences) {
        StringBuilder out = new StringBuilder(text.length());
        int[] origin = new int[text.length() + 1];
        boolean collapse = differences.contains(Difference.WHITE_SPACE);
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            for (Difference difference : differences) {
                c = c < 0 ? c : difference.fold(c);
            }
            boolean again = collapse && c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
            if (c >= 0 && !again) {
                origin[out.length()] = i;
                out.append((char) c);
            }
        }
        return new Folded(out.toString(), Arrays.copyOf(origin, out.length()));
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /** Where a character of the folded text came from. */
    int origin(int index) {
        return origin[index];
    }

    /** Differences in words: "white space and dashes". */
    static String words(List<Difference> differences) {
        return differences.stream().map(difference -> difference.words).collect(Collectors.joining(" and "));
    }
}
