package org.attest.ingest.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When two cells of a column say the same, which content hashes go by. Releases of one dataset write the same number as
 * {@code 645} and {@code 645.0}, the same day with and without midnight behind it.
 */
public enum ValueKind {

    /** When they are the same text. */
    TEXT {
        @Override
        int plainEnd(byte[] bytes, int from, int to) {
            return to;
        }

        @Override
        String canonical(String text) {
            return text;
        }
    },

    /** When they are the same number. What is no number is text. */
    NUMBER {
        @Override
        int plainEnd(byte[] bytes, int from, int to) {
            int digits = bytes[from] == '-' ? from + 1 : from;
            int point = digitsEnd(bytes, digits, to);
            boolean leadingZero = digits < to && bytes[digits] == '0' && (point > digits + 1 || digits > from);
            if (point == digits || leadingZero || (point < to && bytes[point] != '.')) {
                return -1;
            }
            if (point < to && digitsEnd(bytes, point + 1, to) < to) {
                return -1;
            }
            int end = to;
            while (end > point && (bytes[end - 1] == '0' || bytes[end - 1] == '.')) {
                end--;
                if (bytes[end] == '.') {
                    break;
                }
            }
            return end;
        }

        @Override
        String canonical(String text) {
            BigDecimal number = Numbers.decimal(text, Complaint.UNHEARD);
            return number == null ? text : number.stripTrailingZeros().toPlainString();
        }
    },

    /** When they are the same day, whatever the time of day. What is no day is text. */
    DAY {
        @Override
        int plainEnd(byte[] bytes, int from, int to) {
            boolean iso = to - from == ISO_DAY
                    && digitsEnd(bytes, from, to) == from + 4
                    && bytes[from + 4] == '-'
                    && digitsEnd(bytes, from + 5, to) == from + 7
                    && bytes[from + 7] == '-'
                    && digitsEnd(bytes, from + 8, to) == to;
            return iso ? to : -1;
        }

        @Override
        String canonical(String text) {
            LocalDate day = DateText.read(text, Complaint.UNHEARD);
            return day == null ? text : day.toString();
        }
    };

    private static final int ISO_DAY = "2016-03-05".length();

    /**
     * Where the canonical form of a value ends that begins with it, as that of nearly all values does.
     *
     * @param from where the value begins; there is at least one byte
     * @param to where it ends
     * @return -1 where {@link #canonical} must tell
     */
    abstract int plainEnd(byte[] bytes, int from, int to);

    /** The one way to write what a value says. */
    abstract String canonical(String text);

    private static int digitsEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
