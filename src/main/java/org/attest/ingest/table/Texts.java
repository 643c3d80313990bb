package org.attest.ingest.table;

import java.nio.charset.StandardCharsets;

/**
 * Bytes into text. UTF-8 where a record is UTF-8 from end to end, else Windows-1252 as the WHATWG Encoding Standard has it (the five bytes
 * without a character are control characters), of which ISO 8859-1 is a part as far as texts go.
 *
 * <p>It is decided record by record. So what a record says does not depend on what else is in its file, nothing has to be read
 * twice, and files put together from two encodings come out right.
 */
final class Texts {

    /** 0x80 to 0x9F. */
    private static final String WESTERN =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private Texts() {}

    static String decode(byte[] bytes, int from, int to, boolean western) {
        return western ? western(bytes, from, to) : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String western(byte[] bytes, int from, int to) {
        char[] chars = new char[to - from];
        for (int i = 0; i < chars.length; i++) {
            int value = bytes[from + i] & 0xFF;
            chars[i] = value >= 0x80 && value < 0xA0 ? WESTERN.charAt(value - 0x80) : (char) value;
        }
        return new String(chars);
    }

    /** How much of the start of a text is left when a character of UTF-8 that is cut off at its end is taken away. */
    static int wholeCharacters(byte[] bytes, int length) {
        int lead = length - 1;
        while (lead > 0 && lead > length - 4 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        int value = lead < 0 ? 0 : bytes[lead] & 0xFF;
        int needed = value < 0xC0 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
        return value >= 0xC0 && lead + needed > length ? lead : length;
    }

    /** How many line ends (CRLF, LF, CR) lie between two indices. */
    static int lineEnds(byte[] bytes, int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            boolean end = bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 >= to || bytes[at + 1] != '\n'));
            lines += end ? 1 : 0;
        }
        return lines;
    }

    /** Whether a character says nothing at the edge of a text: blanks of all kinds and byte order marks. */
    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r';
        }
        return c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Without blanks at either end. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Every line end as LF; without the control characters that no text has. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean paired = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                out.append(paired ? "" : "\n");
            } else if (!isControl(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Control characters other than tab and line ends. */
    static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    }
}
