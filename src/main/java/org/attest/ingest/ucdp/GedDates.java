package org.attest.ingest.ucdp;

import java.time.LocalDate;
import org.attest.ingest.dataset.Days;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Row;
import org.attest.model.Dating;
import org.attest.model.Edtf;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * When an event of GED was.
 *
 * @param start first day
 * @param dating a day; the days from the first to the last, {@code d1/d2}, where these are known; otherwise one of them,
 *     {@code [d1..d2]}
 */
record GedDates(LocalDate start, Dating dating) {

    /**
     * Reads a row; null where it is blocked: without a start, or with an end that is no date. Without an end the event is
     * of one day. An end before the start is flagged, and since nobody knows which of the two is wrong, the event was on
     * one of the days from the earlier to the later.
     */
    static @Nullable GedDates of(Row row, boolean exact) {
        LocalDate start = IsoDay.in(row, GedColumns.START, row.needed());
        if (row.text(GedColumns.END) == null) {
            Flags.warn(
                    row,
                    GedColumns.END,
                    ProblemCode.FIELD_MISSING,
                    "date_end is empty: the event is taken to have been on date_start alone",
                    "give the last day");
            return start == null ? null : new GedDates(start, Dating.of(Days.day(start)));
        }
        LocalDate end = IsoDay.in(row, GedColumns.END, row.needed());
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            Flags.warn(
                    row,
                    GedColumns.END,
                    ProblemCode.DATE_IMPOSSIBLE,
                    "the event ends on " + end + ", before it starts on " + start
                            + ": it is kept as on one of the days between",
                    "check both dates");
            return new GedDates(end, Dating.of(Days.oneOf(end, start)));
        }
        Edtf edtf = start.equals(end) ? Days.day(start) : exact ? Days.span(start, end) : Days.oneOf(start, end);
        return new GedDates(start, Dating.of(edtf));
    }
}
