package org.attest.pipeline.dataset;

import java.io.IOException;
import java.util.List;
import org.attest.ingest.table.Row;
import org.attest.pipeline.BulkStage;
import org.attest.pipeline.LoadProgress;
import org.attest.rdf.CheckedBatch;
import org.attest.store.BulkRecords;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.PackWriter;
import org.jspecify.annotations.Nullable;

/** Fills a database that has no content: all of a file in one commit. */
final class BulkSink implements LoadRun.Sink {

    private final LoadRun run;
    private final LoadNote note;
    private final LoadProgress progress;
    private final BulkRecords bulk;
    private final PackWriter pack;
    private @Nullable GraphStore filled;

    BulkSink(GraphStore store, ChangeLog changes, LoadRun run, String header, LoadNote note, LoadProgress progress)
            throws IOException {
        this.run = run;
        this.note = note;
        this.progress = progress;
        this.bulk = store.bulk(changes);
        this.pack = store.archive().pack();
        if (!header.isEmpty()) {
            pack.line(header);
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
        try {
            BulkRecords.Finished finished = bulk.finish(
                    run.release(true),
                    note,
                    new BulkStage(progress, "build the indexes", "entries"),
                    new BulkStage(progress, "build the text index", "entries"));
            filled = finished.store();
            return new LoadRun.Stored(finished.receipt().quadsAdded(), 0);
        } finally {
            if (bulk.isStored()) {
                run.isCommitted();
            }
        }
    }

    /** The database with its new content, open; null before it is finished. */
    @Nullable GraphStore filled() {
        return filled;
    }

    @Override
    public void close() throws IOException {
        try (bulk) {
            pack.close();
        }
    }
}
