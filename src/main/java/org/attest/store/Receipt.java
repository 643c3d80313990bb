package org.attest.store;

/**
 * What a change did. Quads are those of the named graphs; the default graph repeats some of them and is not counted, nor is
 * the aligned graph.
 *
 * @param reports what became of the reports
 * @param authorities what became of the authorities
 * @param quadsAdded quads that are stored now and were not before, history included
 * @param quadsRemoved quads that were stored before and are no more, history included
 * @param commit how many changes this database has seen, this one included if it changed anything
 */
public record Receipt(Tally reports, Tally authorities, long quadsAdded, long quadsRemoved, long commit) {

    /**
     * What became of inputs of one kind.
     *
     * @param added were not stored before
     * @param replaced were stored with other quads of their own
     * @param unchanged were stored just so
     * @param removed are no longer stored
     */
    public record Tally(int added, int replaced, int unchanged, int removed) {

        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Fate fate) {
            return switch (fate) {
                case ADDED -> new Tally(added + 1, replaced, unchanged, removed);
                case REPLACED -> new Tally(added, replaced + 1, unchanged, removed);
                case UNCHANGED -> new Tally(added, replaced, unchanged + 1, removed);
                case REMOVED -> new Tally(added, replaced, unchanged, removed + 1);
                case ABSENT -> this;
            };
        }
    }

    /** What became of one input. */
    enum Fate {
        ADDED,
        REPLACED,
        UNCHANGED,
        REMOVED,
        ABSENT
    }

    /** Whether the database is another than before. */
    public boolean changedAnything() {
        return quadsAdded + quadsRemoved > 0;
    }
}
