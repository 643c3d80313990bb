package org.attest.pipeline.dataset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.attest.ingest.table.Row;
import org.attest.pipeline.BulkStage;
import org.attest.pipeline.LoadProgress;
import org.attest.rdf.CheckedBatch;
import org.attest.store.BulkRecords;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.PackWriter;
import org.attest.store.StoredAnywayException;

/** Fills a database that has no content: all of a file in one commit. */
final class BulkSink implements LoadRun.Sink {

    private final LoadRun run;
    private final LoadNote note;
    private final LoadProgress progress;
    private final BulkRecords bulk;
    private final PackWriter pack;
    private boolean stored;

    BulkSink(GraphStore store, ChangeLog changes, LoadRun run, String header, LoadNote note, LoadProgress progress)
            throws IOException {
        this.run = run;
        this.note = note;
        this.progress = progress;
        this.pack = store.archive().pack();
        try {
            if (!header.isEmpty()) {
                pack.line(header);
            }
            this.bulk = store.bulk(changes);
        } catch (IOException | RuntimeException e) {
            pack.close();
            throw e;
        }
    }

    @Override
    public void store(Row row, CheckedBatch batch) throws IOException {
        pack.line(row.original());
        bulk.add(batch);
        run.isTaken(false);
    }

    @Override
    public LoadRun.Stored finish(List<String> missing) throws IOException {
        run.isPacked(pack.finish());
        BulkRecords.Finished finished;
        try {
            finished = bulk.finish(
                    run.release(true),
                    note,
                    new BulkStage(progress, "build the indexes", "entries"),
                    new BulkStage(progress, "build the text index", "entries"));
        } catch (StoredAnywayException e) {
            isStored();
            throw e.getCause() instanceof CancellationException cancelled ? cancelled : e;
        }
        isStored();
        return new LoadRun.Stored(finished.receipt().quadsAdded(), 0);
    }

    private void isStored() {
        run.isStored();
        stored = true;
    }

    @Override
    public void close() throws IOException {
        try (bulk) {
            if (!stored) {
                run.isNotStored();
                pack.discard();
            }
        }
    }
}
