package org.attest.resolve.occurrence;

import java.util.Optional;
import org.attest.resolve.occurrence.Reason.Aspect;

/** Compares when it happened: the fewer days the two allow for, the more it says that they agree. */
final class TimeLikeness {

    /** Days that dates may be apart: a night, a time zone, the day of the report for that of the event. */
    static final int LEEWAY = 2;

    /** An offensive of months and a fight of one day are not one occurrence; a date by the month and one by the day may be. */
    static final int LONGER = 31;

    private static final double MOST = 0.3;
    private static final double EQUAL = 0.15;

    private TimeLikeness() {}

    static Optional<Reason> guard(Happening a, Happening b) {
        Period one = a.period();
        Period other = b.period();
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.gap(other) > LEEWAY) {
            return against(days(one.gap(other)) + " apart: " + one + " and " + other);
        }
        if (goesOn(one, other) || goesOn(other, one)) {
            return against("a part of what goes on: " + one + " and " + other);
        }
        long longer = Math.max(one.days(), other.days());
        long shorter = Math.min(one.days(), other.days());
        return longer > LONGER * shorter
                ? against("one is of " + days(shorter) + ", the other of " + days(longer))
                : Optional.empty();
    }

    static Optional<Reason> reason(Happening a, Happening b) {
        Period one = a.period();
        Period other = b.period();
        if (one == null || other == null) {
            return Optional.empty();
        }
        // The chance of two days at random to agree so far grows with both periods.
        long allowed = one.days() + other.days() - 1 + 2 * one.gap(other);
        double points = MOST / (1 + Math.log((double) allowed) / Math.log(2));
        if (one.equals(other) && one.open() != Period.Open.START) {
            return reason(Math.max(points, EQUAL), "the same time, " + one);
        }
        return one.gap(other) == 0
                ? reason(points, "times that overlap, " + one + " and " + other)
                : reason(points, days(one.gap(other)) + " apart, " + one + " and " + other);
    }

    /** Whether the first has no end, and the second is too short to be the whole of it. */
    private static boolean goesOn(Period one, Period other) {
        return one.open() == Period.Open.END && other.open() != Period.Open.END && other.days() <= Period.OPEN_DAYS;
    }

    private static Optional<Reason> reason(double points, String text) {
        return Optional.of(new Reason(Aspect.TIME, points, text));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static Optional<Reason> against(String text) {
        return Optional.of(new Reason(Aspect.TIME, -1, text));
    }
}
