package org.attest.generator;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of random choices that depends on nothing but its seed and its keys, so that the same thing can be drawn again at any time
 * instead of being kept. Not for cryptography, not for use by several threads.
 */
final class Draw {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final SplittableRandom random;

    private Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The choices about the thing that {@code kind} and {@code number} name, in the world of this seed. */
    static Draw of(long seed, Kind kind, long number) {
        return new Draw(mix(mix(seed + GOLDEN * kind.salt) + GOLDEN * number));
    }

    /** What is drawn about; two kinds with one number have nothing to do with each other. */
    enum Kind {
        WORLD(1),
        BLOCK(2),
        ROW(3),
        ARTICLE(4),
        CHANGE(5),
        DROP(6),
        ORDER(7);

        private final int salt;

        Kind(int salt) {
            this.salt = salt;
        }
    }

    /** Scatters the bits of a number: the finaliser of MurmurHash3 with the constants of David Stafford's variant 13. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    long bits() {
        return random.nextLong();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * A whole number of at least 1 with a long tail.
     *
     * @param median of the distribution before rounding
     * @param spread of its logarithm
     * @param limit the largest number returned
     */
    int logNormal(double median, double spread, int limit) {
        // Box and Muller, with StrictMath: the same on every machine.
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
        double normal = radius * StrictMath.cos(2 * Math.PI * share());
        double value = median * StrictMath.exp(spread * normal);
        return Math.clamp(Math.round(value), 1, limit);
    }
}
