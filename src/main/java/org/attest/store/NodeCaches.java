package org.attest.store;

import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;

/**
 * How many nodes TDB2 keeps in memory.
 *
 * <p>Its own numbers, above a million in all, take 330 MB where nodes are short: a pass over a large database would fill a
 * heap of 512 MB by that alone, and overfill it where they are long. In a smaller heap they are as much smaller.
 */
final class NodeCaches {

    /** The heap from which on TDB2's own numbers are right. */
    private static final long ROOMY = 2L << 30;

    private NodeCaches() {}

    /** For the heap that this process may have. */
    static StoreParams params() {
        return params(Runtime.getRuntime().maxMemory());
    }

    /** For a heap of so many bytes. */
    static StoreParams params(long heap) {
        StoreParams usual = StoreParams.getDftStoreParams();
        double share = Math.min(1, (double) heap / ROOMY);
        return StoreParamsBuilder.create("attest", usual)
                .node2NodeIdCacheSize((int) (usual.getNode2NodeIdCacheSize() * share))
                .nodeId2NodeCacheSize((int) (usual.getNodeId2NodeCacheSize() * share))
                .build();
    }
}
