package org.attest.ingest.ucdp;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.attest.ingest.table.Cells;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.jspecify.annotations.Nullable;

/** Days written as {@code 2016-03-05}, without the cost of a regular expression: a row has many. */
final class IsoDay {

    /** How many characters such a day has. */
    static final int LENGTH = 10;

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;
    private static final String MIDNIGHT = " 00:00:00.000";

    private IsoDay() {}

    /** Whether a day is written there, be it one of the calendar or not. */
    static boolean isAt(String text, int from) {
        return from + LENGTH <= text.length()
                && areDigits(text, from, 4)
                && text.charAt(from + 4) == '-'
                && areDigits(text, from + 5, 2)
                && text.charAt(from + 7) == '-'
                && areDigits(text, from + 8, 2);
    }

    /** The day that is written there; null when none is, or none of the calendar. */
    static @Nullable LocalDate at(String text, int from) {
        if (!isAt(text, from)) {
            return null;
        }
        try {
            return LocalDate.of(
                    number(text, from, from + 4),
                    number(text, from + 5, from + 7),
                    number(text, from + 8, from + LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day in a cell; null with a complaint in the row where there is none. A time of day is left out. */
    static @Nullable LocalDate in(Row row, Column column, Cells cells) {
        String text = row.text(column);
        LocalDate day = text != null && isPlain(text) ? at(text, 0) : null;
        // What is odd has to be judged, and told, as any other date.
        return day == null || day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR ? cells.date(column) : day;
    }

    /** Whether there is nothing but a day, or the midnight with which it begins. */
    private static boolean isPlain(String text) {
        return text.length() == LENGTH || (text.length() > LENGTH && MIDNIGHT.startsWith(text.substring(LENGTH)));
    }

    private static boolean areDigits(String text, int from, int count) {
        for (int at = from; at < from + count; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
