package org.attest.generator;

import java.time.LocalDate;

/**
 * Neighbouring rows that are about one dyad in one month and so can share articles.
 *
 * @param number of the block
 * @param dyad that its rows are about
 * @param firstDay before which none of its events begins, in days since 1970
 * @param roundUp how large a share of its rows cites one article that sums up the month; mostly 0
 */
record Block(long number, Dyad dyad, long firstDay, double roundUp) {

    /** How many rows are in a block, as a power of two. */
    private static final int BITS = 7;

    private static final int FIRST_YEAR = 1989;
    private static final int YEARS = 36;
    /** Below 1: later years have more rows. */
    private static final double GROWTH = 0.55;

    private static final int LAST_FIRST_DAY_OF_YEAR = 330;
    private static final Skew ROUND_UP = Skew.of(21, 1, 1, 1);
    private static final double[] SHARES = {0, 0.2, 0.3, 0.45};

    static long numberOf(long row) {
        return row >>> BITS;
    }

    static Block of(long seed, World world, long number) {
        Draw draw = Draw.of(seed, Draw.Kind.BLOCK, number);
        Dyad dyad = world.dyad(draw);
        int year = FIRST_YEAR + (int) (YEARS * StrictMath.pow(draw.share(), GROWTH));
        long day = LocalDate.ofYearDay(year, draw.between(1, LAST_FIRST_DAY_OF_YEAR))
                .toEpochDay();
        return new Block(number, dyad, day, SHARES[ROUND_UP.pick(draw)]);
    }
}
