package org.attest.store.bulk;

/**
 * How much memory and disk a {@link BulkDatabase} may use. Heap while adding: about 100 bytes a quad and 80 a triple that is
 * sorted at a time, 250 bytes a cached node, and 40 MB; while finishing, less. Beside the heap, 36 to 72 bytes a node of the
 * database in mapped files once there are more than half a million, which the system keeps in memory if it can.
 *
 * @param quadsInMemory quads of named graphs that are sorted at a time, from 2 to 2^28
 * @param triplesInMemory triples of the default graph that are sorted at a time, from 2 to 2^28
 * @param cachedNodes nodes whose ids are kept at hand, rounded up to a power of two, at least 4
 * @param threads how many indexes are merged at a time, at least 1
 * @param maxBytes how much may be written, temporary files included, as if the disk were full then; {@link Long#MAX_VALUE} for
 *     as much as there is room for
 */
public record BulkOptions(int quadsInMemory, int triplesInMemory, int cachedNodes, int threads, long maxBytes) {

    /** Within 200 MB of heap; two indexes at a time. */
    public static final BulkOptions STANDARD = new BulkOptions(3 << 18, 1 << 19, 1 << 17, 2, Long.MAX_VALUE);

    private static final int MOST = 1 << 28;

    /** Checks the bounds. */
    public BulkOptions {
        require(quadsInMemory >= 2 && quadsInMemory <= MOST, "quadsInMemory", quadsInMemory);
        require(triplesInMemory >= 2 && triplesInMemory <= MOST, "triplesInMemory", triplesInMemory);
        require(cachedNodes >= 4 && cachedNodes <= 1 << 28, "cachedNodes", cachedNodes);
        require(threads >= 1, "threads", threads);
        require(maxBytes >= 0, "maxBytes", maxBytes);
    }

    private static void require(boolean holds, String name, long value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is out of bounds: " + value);
        }
    }
}
