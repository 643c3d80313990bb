package org.attest.ingest.gdelt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.ingest.dataset.Days;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Row;
import org.attest.model.Dating;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * When an event of GDELT was, and when GDELT told of it.
 *
 * <p>Where an article says "last week", "last month", "a year ago", "ten years ago", GDELT takes 7, 30, 365 or 3,650 days off:
 * in the 400 rows at hand every date that is more than a day before DATEADDED is one of these. Such a date is about right:
 * {@code 2015-07-29~}. GDELT does not mark it, so an event that was known to the day is hedged, too, if it falls on one.
 *
 * @param event when it was
 * @param added the day on which the event was added; null where the row does not tell
 */
record GdeltDates(Dating event, @Nullable Dating added) {

    private static final int DAY = 8;
    private static final int SECOND = 14;

    /** Reads a row; null where it is blocked, for want of a date. */
    static @Nullable GdeltDates of(Row row) {
        String text = row.needed().text(GdeltColumns.DATE);
        LocalDate known = text == null || text.length() != DAY ? null : day(text);
        LocalDate date =
                known != null ? known : text == null ? null : row.needed().date(GdeltColumns.DATE);
        LocalDate added = added(row);
        if (date == null) {
            return null;
        }
        if (added != null && date.isAfter(added)) {
            Flags.warn(
                    row,
                    GdeltColumns.DATE,
                    ProblemCode.DATE_IMPOSSIBLE,
                    "the event is of " + date + ", and was added on " + added + ", before that",
                    "nothing need be done: both dates are kept");
        }
        boolean worked = added != null && isWorkedOut(ChronoUnit.DAYS.between(date, added));
        return new GdeltDates(
                Dating.of(worked ? Days.about(date) : Days.day(date)),
                added == null ? null : Dating.of(Days.day(added)));
    }

    private static @Nullable LocalDate added(Row row) {
        String text = row.text(GdeltColumns.ADDED);
        if (text == null) {
            return null;
        }
        LocalDate day = day(text);
        return day != null ? day : row.cells().date(GdeltColumns.ADDED);
    }

    private static boolean isWorkedOut(long daysBefore) {
        return daysBefore == 7 || daysBefore == 30 || daysBefore == 365 || daysBefore == 3650;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == DAY || text.length() == SECOND;
    }

    /** The day of {@code 20160728} or {@code 20160728143000}; null where there is none, or none of the calendar. */
    static @Nullable LocalDate day(String text) {
        if (!isDigits(text)) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 4, 6, 10),
                    Integer.parseInt(text, 6, DAY, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
