package org.attest.generator;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers from 0 up, some more often than others. */
final class Skew {

    private final double[] upTo;

    private Skew(double[] weights) {
        double[] sums = weights.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        double all = sums[sums.length - 1];
        upTo = Arrays.stream(sums).map(sum -> sum / all).toArray();
    }

    /** Number i as often as the i-th weight says. */
    static Skew of(double... weights) {
        return new Skew(weights);
    }

    /** Zipf's law: number i of {@code size} with weight 1 / (i + 1)<sup>exponent</sup>. */
    static Skew zipf(int size, double exponent) {
        return new Skew(IntStream.range(0, size)
                .mapToDouble(i -> StrictMath.pow(i + 1.0, -exponent))
                .toArray());
    }

    int pick(Draw draw) {
        int found = Arrays.binarySearch(upTo, draw.share());
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }
}
