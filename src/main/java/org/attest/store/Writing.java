package org.attest.store;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** One write transaction with all that belongs to it: room on the disk, indexes in step, the log told, everything or nothing. */
final class Writing {

    private final DatabaseFolder folder;
    private final TextSearch text;
    private final IndexUpkeep indexes;

    Writing(DatabaseFolder folder, TextSearch text, IndexUpkeep indexes) {
        this.folder = folder;
        this.text = text;
        this.indexes = indexes;
    }

    /**
     * Writes; commits if that changed anything.
     *
     * @param quads how many quads it will be, about
     * @param geometryTouched asked when all is written
     */
    Receipt run(long quads, ChangeLog log, Supplier<Receipt> writing, BooleanSupplier geometryTouched) {
        folder.requireRoom(quads);
        indexes.catchUp();
        DatasetGraph dataset = text.dataset();
        dataset.begin(TxnType.WRITE);
        Receipt receipt;
        try {
            receipt = writing.get();
            if (receipt.changedAnything()) {
                log.prepare();
                indexes.announce();
                dataset.commit();
            } else {
                dataset.abort();
                log.aborted();
            }
        } catch (IOException | RuntimeException | Error e) {
            throw undo(dataset, log, e);
        } finally {
            dataset.end();
        }
        if (receipt.changedAnything()) {
            indexes.finish(geometryTouched.getAsBoolean());
            tell(log);
        }
        return receipt;
    }

    /** Tells the log that all is stored. */
    void tell(ChangeLog log) {
        try {
            log.committed();
        } catch (IOException e) {
            throw new StoredAnywayException(
                    folder.path() + ": the change is stored, but what it changed could not be written down: "
                            + Reason.of(e) + " (an export tells the new state)",
                    e);
        }
    }

    private RuntimeException undo(DatasetGraph dataset, ChangeLog log, Throwable e) {
        if (dataset.transactionMode() == ReadWrite.WRITE) {
            try {
                dataset.abort();
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
        }
        try {
            log.aborted();
        } catch (IOException second) {
            e.addSuppressed(second);
        }
        if (e instanceof IllegalArgumentException badBatch) {
            return badBatch;
        }
        if (e instanceof CancellationException cancelled) {
            return cancelled;
        }
        return new StoreException(
                folder.path() + ": the change was not stored, the database is as before: " + Reason.deepest(e)
                        + " (check the free space of the disk, then run the same again)",
                e);
    }
}
