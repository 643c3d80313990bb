package org.attest.ingest.dataset;

import java.time.LocalDate;
import org.attest.model.Edtf;

/** Days as EDTF. */
public final class Days {

    private Days() {}

    /** One day. */
    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), day, day);
    }

    /** All days from the first to the last: {@code 2016-03-05/2016-03-07}. */
    public static Edtf span(LocalDate first, LocalDate last) {
        return new Edtf(first + "/" + last, first, last);
    }

    /** One of the days from the first to the last: {@code [2016-03-05..2016-03-07]}. */
    public static Edtf oneOf(LocalDate first, LocalDate last) {
        return new Edtf("[" + first + ".." + last + "]", first, last);
    }

    /** Some day of a month: {@code 2016-03}. */
    public static Edtf month(LocalDate day) {
        return new Edtf(day.toString().substring(0, 7), day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** About that day: {@code 2016-03-05~}. */
    public static Edtf about(LocalDate day) {
        return new Edtf(day + "~", day, day);
    }
}
