package org.attest.ingest.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Text into days of the Gregorian calendar. Understood are {@code 2016-03-05} and {@code 20160305} (ISO 8601), the former with a time of day behind it,
 * {@code 5 March 2016}, {@code 05-Mar-2016} and {@code 5-Mar-16} with English names of months. Two digits of a year are 1970 to 2069.
 *
 * <p>Not understood, for they can be read in two ways, are days in digits in any other order.
 */
final class DateText {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?:\\D.*)?");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(\\.\\d+)?");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int PIVOT = 70;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;

    private DateText() {}

    /** The day; null, with a complaint, when there is none. */
    static @Nullable LocalDate read(String text, Complaint complaint) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3), text, complaint);
        }
        Matcher basic = BASIC.matcher(text);
        if (basic.matches()) {
            return day(number(basic, 1), number(basic, 2), number(basic, 3), text, complaint);
        }
        Matcher english = ENGLISH.matcher(text);
        int month = english.matches() ? month(english.group(2)) : 0;
        if (month > 0) {
            return day(year(english.group(3)), month, number(english, 1), text, complaint);
        }
        complaint.say(ProblemCode.DATE_SYNTAX, "\"" + Shown.text(text) + "\" is no date", cure(text));
        return null;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }

    /** From 1; 0 when it is no month. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals(lower) || month.substring(0, 3).equals(lower) || ("sept".equals(lower) && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(int year, int month, int day, String text, Complaint complaint) {
        String shown = "\"" + Shown.text(text) + "\"";
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            String what = shown + " is outside of the years " + EARLIEST_YEAR + " to " + LATEST_YEAR;
            complaint.say(ProblemCode.DATE_IMPOSSIBLE, what, "check the year");
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            complaint.say(ProblemCode.DATE_IMPOSSIBLE, shown + " is no day of the calendar", "check day and month");
            return null;
        }
    }

    private static String cure(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            if (digits.group(3).length() == 2 && text.indexOf('-') >= 0) {
                return "write year-month-day, with four digits for the year";
            }
            int year = year(digits.group(3));
            return "write year-month-day: " + either(year, number(digits, 1), number(digits, 2));
        }
        return SERIAL.matcher(text).matches()
                ? "it looks like a day number of a spreadsheet: format the column as yyyy-mm-dd and save it again"
                : "write year-month-day, as in 2016-03-05";
    }

    private static String either(int year, int first, int second) {
        String monthFirst = String.format(Locale.ROOT, "%04d-%02d-%02d", year, first, second);
        String dayFirst = String.format(Locale.ROOT, "%04d-%02d-%02d", year, second, first);
        if (first > 12) {
            return dayFirst;
        }
        return second > 12 ? monthFirst : dayFirst + " or " + monthFirst + ", whichever is meant";
    }
}
