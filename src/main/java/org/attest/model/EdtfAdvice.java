package org.attest.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to write instead of a text that is no EDTF date, for the usual slips. */
final class EdtfAdvice {

    private static final Pattern TIME = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.](?:\\d{1,2}[-/.])?\\d{4}");
    private static final Pattern YEARS = Pattern.compile("(\\d{3})0s");
    private static final Pattern QUALIFIER_INSIDE = Pattern.compile(".*[?~%].*\\d.*");
    private static final String FORMS =
            "write 2016, 2016-11, 2016-11-05, 201X, 2016-11-XX, 2016-23 (autumn), 2016-11? or 2014-06/2016-11, with .. for an open end";

    private EdtfAdvice() {}

    static String on(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return "times of day are not kept: write " + time.group(1);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            String day = yearFirst.group(3);
            return "write " + yearFirst.group(1) + "-" + two(yearFirst.group(2)) + (day == null ? "" : "-" + two(day));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return "write " + years.group(1) + "X";
        }
        if (YEAR_LAST.matcher(text).matches()) {
            return "write the year first, then month and day: 2016-11-05";
        }
        if (text.indexOf('/') < 0 && QUALIFIER_INSIDE.matcher(text).matches()) {
            return "?, ~ and % stand at the end of the whole date (level 1), as in 2016-11?";
        }
        return FORMS;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
