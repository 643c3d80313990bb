package org.attest.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Small things as people and programs read them. */
final class Shown {

    private Shown() {}

    /** {@code 1 account}, {@code 2 accounts}. */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A score to three digits behind the point, at most. */
    static BigDecimal score(double score) {
        BigDecimal rounded =
                BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
