package org.attest.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, without times of day;
 * of level 2, one of a row of dates: {@code [2016-11-03..2016-11-05]}).
 *
 * <p>The bounds take the text at its word: the qualifiers {@code ? ~ %} do not widen them. Seasons are those of the
 * meteorological year of the northern hemisphere; a winter starts in December of the year it is named after.
 *
 * @param text the text as given
 * @param earliest the first day it can mean; null when the start is open or unknown
 * @param latest the last day it can mean; null when the end is open or unknown
 */
public record Edtf(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /**
     * Reads a date or an interval.
     *
     * @param text such as {@code 2016-11}, {@code 2016-11-05~}, {@code 201X}, {@code 2016-23}, {@code 2014-06/..}
     * @throws EdtfException if it is badly written, or a date that cannot be
     */
    public static Edtf parse(String text) throws EdtfException {
        return EdtfParser.parse(text);
    }

    /**
     * How closely it tells when it was: of a date, by the days that it can mean; of an interval, the coarser of its known
     * ends, however long it lasted. The qualifiers {@code ? ~ %} change nothing.
     *
     * @return empty for an interval of which no end is known, and for a text that is no date
     */
    public Optional<DatePrecision> precision() {
        if (text.indexOf('/') < 0) {
            return earliest == null || latest == null
                    ? Optional.empty()
                    : Optional.of(DatePrecision.of(earliest, latest));
        }
        return Arrays.stream(text.split("/", -1))
                .filter(end -> !end.isEmpty() && !end.equals(".."))
                .flatMap(end -> EdtfParser.precision(end).stream())
                .max(Comparator.naturalOrder());
    }
}
