package org.attest.ingest.ucdp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as a cell {@code source_article} cites it.
 *
 * @param office who published it; null where the cell does not tell
 * @param dateText the date as written, {@code 2016-03-05}; null in a raw citation
 * @param title its headline; the whole text of a raw citation; null where there is none
 */
record Article(
        @Nullable String office,
        @Nullable String dateText,
        @Nullable String title) {

    /** What the UCDP writes where the date is not known: the first day of SQL Server's calendar. */
    private static final String UNKNOWN = "1753-01-01";

    /** When it was published; null where that is not known, and where the calendar has no such day. */
    @Nullable LocalDate date() {
        return dateText == null || dateText.equals(UNKNOWN) ? null : IsoDay.at(dateText, 0);
    }

    /** Whether a date is written that the calendar does not have. */
    boolean hasImpossibleDate() {
        return dateText != null && IsoDay.at(dateText, 0) == null;
    }

    /** Whether it is text that could not be taken apart. */
    boolean isRaw() {
        return dateText == null;
    }
}
