package org.attest.ingest.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Text into numbers, as English-speaking programs write them: a decimal point, no grouping. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([,. '\u00A0\u2009\u202F]\\d{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern SEPARATORS = Pattern.compile("[,. '\u00A0\u2009\u202F]");
    private static final int LONGEST = 40;

    private Numbers() {}

    static @Nullable Long integer(String text, Complaint complaint) {
        Long simple = simple(text);
        return simple != null ? simple : whole(text, complaint);
    }

    static @Nullable BigDecimal decimal(String text, Complaint complaint) {
        return decimal(text, false, complaint);
    }

    /** Digits alone, not too many, as nearly all are. */
    private static @Nullable Long simple(String text) {
        boolean negative = text.charAt(0) == '-';
        int first = negative ? 1 : 0;
        if (text.length() == first || text.length() > 18) {
            return null;
        }
        long value = 0;
        for (int i = first; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = 10 * value + digit;
        }
        return negative ? -value : value;
    }

    private static @Nullable Long whole(String text, Complaint complaint) {
        BigDecimal number = decimal(text, true, complaint);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            String shown = "\"" + Shown.text(text) + "\"";
            if (number.stripTrailingZeros().scale() > 0) {
                complaint.say(
                        ProblemCode.NUMBER_SYNTAX, shown + " is no whole number", "write one, without a fraction");
            } else {
                complaint.say(ProblemCode.NUMBER_SYNTAX, shown + " is too large a number", "write at most 18 digits");
            }
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(String text, boolean whole, Complaint complaint) {
        if (text.length() <= LONGEST && PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        String what = "\"" + Shown.text(text) + "\" is no number";
        complaint.say(
                ProblemCode.NUMBER_SYNTAX,
                grouped(text).isPresent() ? what + " as it stands" : what,
                cure(text, whole));
        return null;
    }

    private static String cure(String text, boolean whole) {
        Optional<String> grouped = grouped(text);
        if (grouped.isPresent()) {
            String with = text.contains(",") ? "a number with a comma: " : "a number in groups: ";
            String other = whole || !DECIMAL_COMMA.matcher(text).matches()
                    ? ""
                    : " or " + text.replace(',', '.') + ", whichever is meant";
            return with + "write " + grouped.get() + other;
        }
        if (!DECIMAL_COMMA.matcher(text).matches()) {
            return whole ? "write a whole number in digits" : "write digits, with a point before decimals";
        }
        return "a number with a comma: write "
                + (whole ? "a whole number, without a fraction" : text.replace(',', '.'));
    }

    private static Optional<String> grouped(String text) {
        return GROUPED.matcher(text).matches()
                ? Optional.of(SEPARATORS.matcher(text).replaceAll(""))
                : Optional.empty();
    }
}
