package org.attest.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.EdtfException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads levels 0 and 1 of ISO 8601-2 as the Library of Congress profiles them, dates only, and of level 2 "one of a row of
 * dates", {@code [2016-11-03..2016-11-05]}: without it nothing between a day and a month could be said to be that inexact.
 *
 * <p>Not read: times of day, and the rest of level 2 (other sets, qualifiers inside a date, exponents, X in other than the last places,
 * seasons of a hemisphere, quarters). An interval has at least one date.
 */
final class EdtfParser {

    private static final Pattern DATE = Pattern.compile(
            "(?<sign>-?)(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?[?~%]?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,})");
    private static final Pattern ONE_OF = Pattern.compile("\\[(?<first>[^\\[\\],.]+)\\.\\.(?<last>[^\\[\\],.]+)]");
    private static final int MONTHS = 12;
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int LAST_OF_LEVEL_2 = 41;

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    /** Both bounds of a date that is neither open nor unknown. */
    private record Days(LocalDate first, LocalDate last) {}

    static Edtf parse(String text) throws EdtfException {
        EdtfParser parser = new EdtfParser(text);
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return parser.interval(text.substring(0, slash), text.substring(slash + 1));
        }
        Matcher oneOf = ONE_OF.matcher(text);
        if (oneOf.matches()) {
            return parser.oneOf(oneOf.group("first"), oneOf.group("last"));
        }
        Matcher longYear = LONG_YEAR.matcher(text);
        Days days = longYear.matches() ? parser.longYear(longYear.group(1)) : parser.date(text);
        return new Edtf(text, days.first, days.last);
    }

    /** How closely one date, or one end of an interval, tells when it was; empty when it is none. */
    static Optional<DatePrecision> precision(String date) {
        try {
            Edtf one = parse(date);
            return one.earliest() == null || one.latest() == null
                    ? Optional.empty()
                    : Optional.of(DatePrecision.of(one.earliest(), one.latest()));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private Edtf interval(String start, String end) throws EdtfException {
        Days from = bound(start);
        Days to = bound(end);
        if (from == null && to == null) {
            throw syntax();
        }
        if (from != null && to != null && to.last.isBefore(from.first)) {
            throw impossible("ends before it starts", "write the earlier date first: \"" + end + "/" + start + "\"");
        }
        return new Edtf(text, from == null ? null : from.first, to == null ? null : to.last);
    }

    /** Some time between two dates, both included: not how long it lasted, but how little is known of when. */
    private Edtf oneOf(String first, String last) throws EdtfException {
        Days from = date(first);
        Days to = date(last);
        if (to.last.isBefore(from.first)) {
            throw impossible(
                    "ends before it starts", "write the earlier date first: \"[" + last + ".." + first + "]\"");
        }
        return new Edtf(text, from.first, to.last);
    }

    /** An end of an interval; null where it is open ({@code ..}) or unknown (empty). */
    private @Nullable Days bound(String part) throws EdtfException {
        if (part.isEmpty() || part.equals("..")) {
            return null;
        }
        Matcher date = DATE.matcher(part);
        if (date.matches() && isSeason(date.group("month"))) {
            throw new EdtfException(
                    Kind.SYNTAX,
                    "\"" + text + "\" has a season in an interval, which EDTF levels 0 and 1 do not know",
                    "write the months instead, as in 2016-03/2016-08");
        }
        return date(part);
    }

    private Days date(String part) throws EdtfException {
        Matcher date = DATE.matcher(part);
        if (!date.matches()) {
            throw syntax();
        }
        String year = date.group("year");
        String month = date.group("month");
        String day = date.group("day");
        boolean before = !date.group("sign").isEmpty();
        if (year.indexOf('X') >= 0) {
            return month == null ? years(year, before) : fail();
        }
        int number = Integer.parseInt(year);
        if (before && number == 0) {
            throw new EdtfException(Kind.SYNTAX, "\"" + text + "\" is no year: zero has no sign", "write 0000");
        }
        return inYear(before ? -number : number, month, day);
    }

    private Days inYear(int year, @Nullable String month, @Nullable String day) throws EdtfException {
        if (month == null) {
            return year(year);
        }
        if (month.equals("XX")) {
            return day == null || day.equals("XX") ? year(year) : fail();
        }
        int number = Integer.parseInt(month);
        if (isSeason(month)) {
            if (day != null) {
                throw impossible("gives a season (21 to 24) a day", "write a month from 01 to 12 or drop the day");
            }
            return season(year, number);
        }
        if (number > WINTER && number <= LAST_OF_LEVEL_2 && day == null) {
            throw new EdtfException(
                    Kind.SYNTAX,
                    "\"" + text + "\" uses " + month + " for a part of a year, which is EDTF level 2",
                    "write a month from 01 to 12, or a season from 21 (spring) to 24 (winter)");
        }
        return inMonth(year, number, day);
    }

    private Days inMonth(int year, int month, @Nullable String day) throws EdtfException {
        if (month < 1 || month > MONTHS) {
            throw impossible("has no such month: " + month, "months go from 01 to 12");
        }
        YearMonth whole = YearMonth.of(year, month);
        if (day == null || day.equals("XX")) {
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }
        int number = Integer.parseInt(day);
        if (!whole.isValidDay(number)) {
            throw impossible("is no day of the calendar", "that month has " + whole.lengthOfMonth() + " days");
        }
        return new Days(whole.atDay(number), whole.atDay(number));
    }

    /** A decade or a century; before the year 0 the greater number comes first. */
    private static Days years(String digits, boolean before) {
        int low = Integer.parseInt(digits.replace('X', '0'));
        int high = Integer.parseInt(digits.replace('X', '9'));
        return before ? new Days(year(-high).first, year(-low).last) : new Days(year(low).first, year(high).last);
    }

    private Days longYear(String digits) throws EdtfException {
        try {
            return year(Year.of(Integer.parseInt(digits)).getValue());
        } catch (NumberFormatException | DateTimeException e) {
            throw impossible("lies beyond the calendar", "years go from -999999999 to 999999999");
        }
    }

    private static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    }

    private static boolean isSeason(@Nullable String month) {
        return month != null && !month.equals("XX") && month.compareTo("21") >= 0 && month.compareTo("24") <= 0;
    }

    private static Days season(int year, int season) {
        LocalDate first = LocalDate.of(year, 3 * (season - SPRING) + 3, 1);
        return new Days(first, first.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth()));
    }

    private Days fail() throws EdtfException {
        throw syntax();
    }

    private EdtfException syntax() {
        return new EdtfException(Kind.SYNTAX, "\"" + text + "\" is no EDTF date", EdtfAdvice.on(text));
    }

    private EdtfException impossible(String what, String cure) {
        return new EdtfException(Kind.IMPOSSIBLE, "the date \"" + text + "\" " + what, cure);
    }
}
