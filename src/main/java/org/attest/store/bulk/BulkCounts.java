package org.attest.store.bulk;

import java.util.List;

/**
 * What a finished database holds, and how long it took.
 *
 * @param added quads that were handed in, both places of a copied one counted
 * @param namedQuads distinct quads in named graphs
 * @param defaultTriples distinct triples in the default graph
 * @param nodes distinct nodes in the node table; those that TDB2 keeps inside their ids (numbers, dates) are not in it
 * @param stages in the order in which they ended
 */
public record BulkCounts(long added, long namedQuads, long defaultTriples, long nodes, List<Stage> stages) {

    /** Copies the list. */
    public BulkCounts {
        stages = List.copyOf(stages);
    }

    /** Both kinds of quads. */
    public long quads() {
        return namedQuads + defaultTriples;
    }

    /**
     * One part of the work. Stages overlap, so that their seconds do not add up to the whole.
     *
     * @param name of an index, or of what was done
     * @param seconds by the clock
     */
    public record Stage(String name, double seconds) {}
}
