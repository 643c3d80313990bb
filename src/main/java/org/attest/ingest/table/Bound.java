package org.attest.ingest.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What cells are compared with: a number, a day, month or year, or what may be either.
 *
 * @param number the number; null for {@code 2016-07}
 * @param date year, month and day in digits, as far as given: 20160705, 201607, 2016; 0 for what is no date
 * @param unit by what days in digits are divided to be as coarse as the date
 */
record Bound(@Nullable BigDecimal number, int date, int unit) {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Complaint NONE = (code, what, cure) -> {};
    private static final int COMPACT = 8;
    private static final int WITH_TIME = 14;
    private static final int EXACT = 15;

    /** Reads a bound; null where it is neither number nor date. */
    static @Nullable Bound of(String text) {
        BigDecimal number = text.isEmpty() ? null : Numbers.decimal(text, NONE);
        int date = 0;
        int unit = 1;
        Matcher parts = DATE.matcher(text);
        if (parts.matches()) {
            String digits = text.replace("-", "");
            boolean sound = digits.length() < COMPACT || day(digits) != 0;
            date = sound ? Integer.parseInt(digits) : 0;
            unit = digits.length() == COMPACT ? 1 : digits.length() == 6 ? 100 : 10_000;
        }
        return number == null && date == 0 ? null : new Bound(number, date, unit);
    }

    /** How a cell stands to it, as a comparator says it; null where the two cannot be compared. */
    @Nullable Integer compare(String cell) {
        int day = date == 0 ? 0 : dayOf(cell);
        if (day != 0) {
            return Integer.compare(day / unit, date);
        }
        if (number == null) {
            return null;
        }
        if (isShort(cell)) {
            // Most numbers of tables: exact in a double, and read without a regular expression.
            return BigDecimal.valueOf(Long.parseLong(cell)).compareTo(number);
        }
        BigDecimal value = Numbers.decimal(cell, NONE);
        return value == null ? null : value.compareTo(number);
    }

    private static boolean isShort(String cell) {
        return cell.length() <= EXACT && areDigits(cell);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The day in a cell in digits; 0 where it is none. */
    private static int dayOf(String cell) {
        if (areDigits(cell)) {
            return cell.length() == COMPACT || cell.length() == WITH_TIME ? day(cell.substring(0, COMPACT)) : 0;
        }
        if (cell.length() >= 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            String digits = cell.substring(0, 4) + cell.substring(5, 7) + cell.substring(8, 10);
            if (areDigits(digits)) {
                return day(digits);
            }
        }
        LocalDate day = cell.length() > 30 ? null : DateText.read(cell, NONE);
        return day == null ? 0 : day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static int day(String digits) {
        int value = Integer.parseInt(digits);
        try {
            LocalDate.of(value / 10_000, value / 100 % 100, value % 100);
            return value;
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
