package org.attest.generator;

/**
 * Deaths in one event: many zeros and a long tail. {@code best} is the sum of the four; {@code low} and {@code high} are mostly the same,
 * and in about one row of sixty on the wrong side of it, as they are in what people publish.
 */
record Figures(int a, int b, int civilians, int unknown, int low, int best, int high) {

    private static final int LIMIT = 5000;
    private static final double ZERO_A = 0.70;
    private static final double ZERO_B = 0.43;
    private static final double ZERO_CIVILIANS = 0.70;
    private static final double ZERO_UNKNOWN = 0.88;
    private static final double NOBODY = 0.30;
    private static final double SURE = 0.85;
    private static final double LOW_ABOVE_BEST = 0.005;
    private static final double BEST_ABOVE_HIGH = 0.012;

    static Figures of(Draw draw, int violence) {
        int a = violence == 3 || draw.chance(ZERO_A) ? 0 : draw.logNormal(3, 1.25, LIMIT);
        int b = violence == 3 || draw.chance(ZERO_B) ? 0 : draw.logNormal(6, 1.4, LIMIT);
        int civilians = violence != 3 && draw.chance(ZERO_CIVILIANS) ? 0 : draw.logNormal(5, 1.25, LIMIT);
        int unknown = draw.chance(ZERO_UNKNOWN) ? 0 : draw.logNormal(7, 1.1, LIMIT);
        if (a + b + civilians + unknown == 0 && !draw.chance(NOBODY)) {
            b = draw.logNormal(4, 1.3, LIMIT);
        }
        return ranged(draw, a, b, civilians, unknown);
    }

    private static Figures ranged(Draw draw, int a, int b, int civilians, int unknown) {
        int best = a + b + civilians + unknown;
        int low = best;
        int high = Math.max(best, 1);
        if (!draw.chance(SURE)) {
            low = (int) (best * draw.share());
            high += 1 + (int) (best * draw.share() * 2);
        }
        if (draw.chance(LOW_ABOVE_BEST)) {
            low = best + 1;
        } else if (best > 1 && draw.chance(BEST_ABOVE_HIGH)) {
            high = best - 1;
        }
        return new Figures(a, b, civilians, unknown, low, best, high);
    }

    /** What a later release says: one civilian more. */
    Figures revised() {
        return new Figures(a, b, civilians + 1, unknown, low + 1, best + 1, high + 1);
    }
}
