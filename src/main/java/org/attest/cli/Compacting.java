package org.attest.cli;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.attest.pipeline.BulkStage;
import org.attest.store.Compaction;
import org.attest.store.Compaction.Compacted;
import org.attest.store.Compaction.Estimate;
import org.attest.store.GraphStore;
import org.attest.store.bulk.BulkProgress;

/** Compacts an open database and says what came of it. */
record Compacting(Console console, TerminalProgress progress) {

    /** Does it. */
    void run(GraphStore store) {
        try {
            Compaction compaction = store.compaction();
            progress.stage("count", 0, "");
            Estimate estimate = compaction.estimate();
            console.remark("compact: " + megabytes(estimate.bytes()) + " now, about " + megabytes(estimate.packed())
                    + " then; needs " + megabytes(estimate.room()) + " free meanwhile");
            Compacted done = compaction.run(estimate, stage("copy the quads", "quads"), stage("pack", "entries"));
            progress.close();
            console.out()
                    .println("compacted: " + megabytes(done.before()) + " before, " + megabytes(done.after())
                            + " after");
        } catch (CancellationException e) {
            throw new CancellationException("the database is as it was before; the same command again begins anew");
        }
    }

    private BulkProgress stage(String name, String unit) {
        return new BulkStage(progress, name, unit);
    }

    /** Bytes as a person reads them. */
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", (bytes + 500_000) / 1_000_000);
    }
}
