package org.attest.store.bulk;

/** Told now and then how far the finishing of a database has come, in the thread that called it. */
@FunctionalInterface
public interface BulkProgress {

    /** Tells nobody. */
    BulkProgress SILENT = (done, total) -> {};

    /**
     * So much of the work is done.
     *
     * @param done entries written into indexes
     * @param total entries there are to write, duplicates included, so that it may end a little below
     */
    void at(long done, long total);
}
