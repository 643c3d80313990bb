package org.attest.resolve.match;

import java.util.Locale;
import java.util.Optional;

/**
 * A share of so many, with what the number of cases allows to say about it.
 *
 * @param hits how many of them, 0 to {@code cases}
 * @param cases how many there were; 0 makes it no proportion at all, neither 0 nor 1
 */
public record Proportion(long hits, long cases) {

    /** The 0.975 quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Checks the ranges. */
    public Proportion {
        if (hits < 0 || hits > cases) {
            throw new IllegalArgumentException("hits are 0 to the number of cases: " + hits + " of " + cases);
        }
    }

    /**
     * A range of shares.
     *
     * @param low the least, 0 or more
     * @param high the greatest, 1 or less
     */
    public record Interval(double low, double high) {}

    /** The share, 0 to 1; empty without any case. */
    public Optional<Double> share() {
        return cases == 0 ? Optional.empty() : Optional.of((double) hits / cases);
    }

    /**
     * The 95 % interval by Wilson's score (E. B. Wilson, JASA 22, 1927), without correction for continuity: unlike the usual one it is right for few cases and for
     * shares near 1, and never leaves 0 to 1. It takes the cases for drawn independently; names of one family are not quite that.
     *
     * @return empty without any case
     */
    public Optional<Interval> interval() {
        if (cases == 0) {
            return Optional.empty();
        }
        double n = cases;
        double share = hits / n;
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return Optional.of(new Interval(hits == 0 ? 0 : middle - half, hits == cases ? 1 : middle + half));
    }

    /** {@code 0.985 (0.962 to 0.994, 197 of 200)}, or {@code none (0 of 0)}. */
    @Override
    public String toString() {
        return interval()
                .map(range -> String.format(
                        Locale.ROOT,
                        "%.3f (%.3f to %.3f, %d of %d)",
                        (double) hits / cases,
                        range.low,
                        range.high,
                        hits,
                        cases))
                .orElse("none (0 of 0)");
    }
}
