package org.attest.cli;

import java.util.Locale;

/**
 * What a stage counts, as a person reads it: bytes as megabytes, all else in groups of three digits.
 *
 * @param size how many steps are one of what is told
 * @param name of what is told; empty where it goes without saying
 */
record Amount(long size, String name) {

    /** Of a unit as {@link org.attest.pipeline.LoadProgress} has it. */
    static Amount of(String unit) {
        return unit.equals("B") ? new Amount(1_000_000, "MB") : new Amount(1, unit);
    }

    private String suffix() {
        return name.isEmpty() ? "" : " " + name;
    }

    /** So many steps, without the name. */
    private String number(double steps) {
        double told = steps / size;
        boolean small = size > 1 && told < 10;
        return String.format(Locale.ROOT, small ? "%,.1f" : "%,.0f", told);
    }

    /** So many steps in so many seconds. */
    String rate(long steps, double seconds) {
        return number(seconds > 0 ? steps / seconds : 0.0) + (size > 1 ? suffix() : "") + "/s";
    }

    /**
     * How far something is: how much of how much, how fast, how long it still takes.
     *
     * @param done steps
     * @param steps all that there are; 0 or less where that is not known
     * @param seconds since the first
     */
    String state(long done, long steps, double seconds) {
        if (steps <= 0) {
            return number((double) done) + suffix() + ", " + rate(done, seconds);
        }
        String left = done == 0 ? "" : ", " + time(Math.max(0, steps - done) * seconds / done) + " left";
        return number((double) done) + " of " + number((double) steps) + suffix() + ", " + rate(done, seconds) + left;
    }

    /** How much of a stage is done, in percent, at most a hundred. */
    static long percent(long done, long steps) {
        return Math.min(100, done * 100 / Math.max(1, steps));
    }

    /** How much there was in the end. */
    String total(long done, double seconds) {
        return number((double) done) + suffix() + " in " + time(seconds) + ", " + rate(done, seconds);
    }

    /** Seconds as {@code 0:07} or {@code 1:02:03}. */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
