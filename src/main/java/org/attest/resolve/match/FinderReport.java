package org.attest.resolve.match;

import java.util.List;

/**
 * What the finder did, and what it left undone.
 *
 * @param things how many there were
 * @param keys their block keys
 * @param blocks keys that several of them share
 * @param pairsCompared pairs looked at, each once
 * @param candidates pairs handed on
 * @param passedOver pairs with a score that the caller wanted left out
 * @param cutBlocks blocks that were too large
 * @param pairsCut pairs of these that were not looked at there: the most that can be missing, for another block may have had them
 * @param largestCut the cut blocks that lost most, the worst first
 */
public record FinderReport(
        long things,
        long keys,
        long blocks,
        long pairsCompared,
        long candidates,
        long passedOver,
        long cutBlocks,
        long pairsCut,
        List<Cut> largestCut) {

    /**
     * A block that was cut.
     *
     * @param key what its members share
     * @param size how many they are
     * @param pairsCut pairs not looked at there
     */
    public record Cut(String key, int size, long pairsCut) {}

    /** Copies the list. */
    public FinderReport {
        largestCut = List.copyOf(largestCut);
    }

    /** All pairs that there are. */
    public long pairs() {
        return things * (things - 1) / 2;
    }

    /** Whether every pair that shares a key was compared. */
    public boolean isWhole() {
        return pairsCut == 0;
    }
}
