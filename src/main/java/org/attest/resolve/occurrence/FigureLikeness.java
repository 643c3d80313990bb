package org.attest.resolve.occurrence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.resolve.occurrence.Happening.Figure;
import org.attest.resolve.occurrence.Reason.Aspect;

/**
 * Compares how many: by the largest number that each gives for a measure, which is the whole where parts stand beside it.
 * Equal large numbers say much, small ones little, and those of many times each other speak against.
 */
final class FigureLikeness {

    private static final double MOST = 0.2;
    private static final double AGAINST = -0.1;
    private static final double LARGE = 10;
    private static final double SMALL = 3;
    private static final double NEARLY = 1.25;
    private static final double MANY_TIMES = 3;

    private FigureLikeness() {}

    static Optional<Reason> reason(Happening a, Happening b) {
        Map<String, Double> others = largest(b);
        Reason best = null;
        for (Map.Entry<String, Double> one : largest(a).entrySet()) {
            Double other = others.get(one.getKey());
            if (other != null) {
                Reason reason = reason(one.getKey(), one.getValue(), other);
                best = best == null || reason.points() > best.points() ? reason : best;
            }
        }
        return Optional.ofNullable(best).filter(reason -> reason.points() != 0);
    }

    private static Reason reason(String measure, double one, double other) {
        double larger = Math.max(one, other);
        double smaller = Math.min(one, other);
        double most = larger >= LARGE ? MOST : larger >= SMALL ? MOST / 2 : MOST / 8;
        if (larger <= smaller) {
            return new Reason(
                    Aspect.FIGURES, larger > 0 ? most : 0, "the same number, " + measure + " " + text(larger));
        }
        String text = "numbers " + text(smaller) + " and " + text(larger) + ", " + measure;
        if (larger <= smaller * NEARLY) {
            return new Reason(Aspect.FIGURES, most / 2, text);
        }
        boolean many = larger > smaller * MANY_TIMES && larger >= LARGE;
        return new Reason(Aspect.FIGURES, many ? AGAINST : 0, text);
    }

    private static Map<String, Double> largest(Happening happening) {
        Map<String, Double> largest = new TreeMap<>();
        for (Figure figure : happening.figures()) {
            largest.merge(figure.measure(), figure.value(), Math::max);
        }
        return largest;
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
