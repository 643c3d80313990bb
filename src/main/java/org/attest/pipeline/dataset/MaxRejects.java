package org.attest.pipeline.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many records of a file may be rejected before its loading stops.
 *
 * @param number so many, or so many in a hundred; not negative
 * @param percent whether it is a share of all records of the file
 */
public record MaxRejects(double number, boolean percent) {

    /** Any number. */
    public static final MaxRejects UNLIMITED = new MaxRejects(Double.POSITIVE_INFINITY, false);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:\\.\\d{1,6})?(?=%))(%?)");

    /** {@code 100}, {@code 2%} or {@code 0.5%}; empty for anything else. */
    public static Optional<MaxRejects> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        boolean percent = !matcher.group(2).isEmpty();
        return percent && number > 100 ? Optional.empty() : Optional.of(new MaxRejects(number, percent));
    }

    /**
     * Whether there are too many.
     *
     * @param rejected how many were rejected so far
     * @param records how many records the file has
     */
    boolean isExceeded(long rejected, long records) {
        return rejected > (percent ? records * number / 100 : number);
    }

    @Override
    public String toString() {
        String text = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        return percent ? text + "%" : text;
    }
}
