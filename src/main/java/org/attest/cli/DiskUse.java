package org.attest.cli;

import org.attest.store.Compaction;
import org.attest.store.GraphStore;

/**
 * Offers a compaction after a load that made a database much larger than it need be.
 *
 * <p>What is packed has some 260 bytes a quad, both places and all indexes; transactions of usual size leave several times
 * that behind. Whether it is worth it takes counting the database, so that is done only where the load wrote so much that it
 * may be.
 *
 * @param before bytes of the storage before the load
 */
record DiskUse(long before) {

    /** TDB2 makes its files larger by 8 MB at a time: up to some 250 MB that nothing is written to. */
    private static final long AHEAD = 256L << 20;

    /** Of the database now. */
    static DiskUse of(GraphStore store) {
        return new DiskUse(store.compaction().bytes());
    }

    /** Says so, where a compaction would save a good part. */
    void offer(GraphStore store, Console console) {
        Compaction compaction = store.compaction();
        if (compaction.bytes() - before < AHEAD) {
            return;
        }
        Compaction.Estimate estimate = compaction.estimate();
        if (isWorthIt(estimate)) {
            console.out()
                    .println("disk: 'attest compact --db " + store.folder() + "' would save about "
                            + Compacting.megabytes(estimate.saved()) + " of " + Compacting.megabytes(estimate.bytes()));
        }
    }

    /** Whether a third of the database and more would be free, beyond what TDB2 takes ahead. */
    static boolean isWorthIt(Compaction.Estimate estimate) {
        return estimate.saved() > AHEAD && estimate.saved() > estimate.bytes() / 3;
    }
}
