package org.attest.resolve.match;

/**
 * How far the finder goes.
 *
 * @param threshold the least score of a candidate, above 0, at most 1
 * @param largestBlock blocks of more members are cut: there each is compared with its neighbours only, by the order of labels; 2 or more
 * @param neighbours with how many neighbours to each side; 1 or more
 */
public record FinderSettings(double threshold, int largestBlock, int neighbours) {

    /** What was found good on labelled pairs, and fast on 200,000 names. */
    public static final FinderSettings STANDARD = new FinderSettings(0.70, 80, 20);

    /** Checks the ranges. */
    public FinderSettings {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is above 0 and at most 1: " + threshold);
        }
        if (largestBlock < 2 || neighbours < 1) {
            throw new IllegalArgumentException(
                    "a block has 2 members or more, and 1 neighbour or more: " + largestBlock + ", " + neighbours);
        }
    }

    /** The same with another threshold. */
    public FinderSettings atLeast(double score) {
        return new FinderSettings(score, largestBlock, neighbours);
    }
}
