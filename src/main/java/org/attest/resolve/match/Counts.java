package org.attest.resolve.match;

/**
 * What was said of labelled pairs, against their labels.
 *
 * @param truePositives said to be one, and they are
 * @param falsePositives said to be one, and they are not
 * @param falseNegatives not said to be one, though they are
 * @param trueNegatives not said to be one, and they are not
 */
public record Counts(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

    /** How many of those said to be one are. */
    public Proportion precision() {
        return new Proportion(truePositives, truePositives + falsePositives);
    }

    /** How many of those that are one were said to be. */
    public Proportion recall() {
        return new Proportion(truePositives, truePositives + falseNegatives);
    }

    /** These and those. */
    Counts plus(Counts other) {
        return new Counts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }

    /** All pairs. */
    public long pairs() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }
}
