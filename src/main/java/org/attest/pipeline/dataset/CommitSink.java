package org.attest.pipeline.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.Quad;
import org.attest.ingest.table.Row;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Graphs;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.PackWriter;
import org.attest.store.Receipt;
import org.attest.store.RecordChange;
import org.attest.store.StoredAnywayException;
import org.jspecify.annotations.Nullable;

/**
 * Stores records in a database that has content: in transactions, each of whole records, their pack and the counts of
 * their release. Until the last of them the release is not complete.
 */
final class CommitSink implements LoadRun.Sink {

    private static final int MISSING_PER_COMMIT = 5_000;

    private final GraphStore store;
    private final ChangeLog changes;
    private final LoadRun run;
    private final String header;
    private final LoadNote note;
    private final UnaryOperator<String> iris;
    private final Revises revises;
    private final int quadsPerCommit;
    private final List<CheckedBatch> batches = new ArrayList<>();
    private @Nullable PackWriter pack;
    private long quads;
    private long added;
    private long removed;

    /** Whether a row is a revision of a stored record. */
    @FunctionalInterface
    interface Revises {

        /** Whether it is. */
        boolean row(Row row);
    }

    /**
     * A sink.
     *
     * @param iris from the id of a record to its IRI
     * @param quadsPerCommit how many quads of records a transaction has, about
     */
    CommitSink(
            GraphStore store,
            ChangeLog changes,
            LoadRun run,
            String header,
            LoadNote note,
            UnaryOperator<String> iris,
            Revises revises,
            int quadsPerCommit) {
        this.store = store;
        this.changes = changes;
        this.run = run;
        this.header = header;
        this.note = note;
        this.iris = iris;
        this.revises = revises;
        this.quadsPerCommit = quadsPerCommit;
    }

    @Override
    public void store(Row row, CheckedBatch batch) throws IOException {
        pack().line(row.original());
        batches.add(batch);
        run.isTaken(revises.row(row));
        quads += own(batch);
        if (quads >= quadsPerCommit) {
            commit(Set.of(), false);
        }
    }

    /** Without what it says of things, which depends on who said it first: the same file is cut in the same places. */
    private static long own(CheckedBatch batch) {
        long own = 0;
        for (Quad quad : batch.batch().quads()) {
            own += quad.getGraph().equals(Graphs.THINGS) ? 0 : 1;
        }
        return own;
    }

    private PackWriter pack() throws IOException {
        PackWriter open = pack;
        if (open == null) {
            open = store.archive().pack();
            pack = open;
            if (!header.isEmpty()) {
                open.line(header);
            }
        }
        return open;
    }

    private void commit(Set<String> missing, boolean last) throws IOException {
        if (pack != null) {
            run.isPacked(pack.finish());
        }
        Receipt receipt;
        try {
            receipt = store.apply(new RecordChange(batches, missing, run.release(last), note), changes);
        } catch (StoredAnywayException e) {
            isStored();
            throw e;
        }
        isStored();
        added += receipt.quadsAdded();
        removed += receipt.quadsRemoved();
        batches.clear();
        quads = 0;
    }

    private void isStored() {
        run.isStored();
        pack = null;
    }

    @Override
    public LoadRun.Stored finish(List<String> missing) throws IOException {
        for (int from = 0; from + MISSING_PER_COMMIT < missing.size(); from += MISSING_PER_COMMIT) {
            run.isMissing(missing.subList(0, from + MISSING_PER_COMMIT));
            commit(iris(missing.subList(from, from + MISSING_PER_COMMIT)), false);
        }
        int rest = missing.size()
                - (missing.isEmpty() ? 0 : (missing.size() - 1) / MISSING_PER_COMMIT * MISSING_PER_COMMIT);
        run.isMissing(missing);
        commit(iris(missing.subList(missing.size() - rest, missing.size())), true);
        return new LoadRun.Stored(added, removed);
    }

    private Set<String> iris(List<String> ids) {
        Set<String> all = new HashSet<>();
        ids.forEach(id -> all.add(iris.apply(id)));
        return all;
    }

    @Override
    public void close() throws IOException {
        run.isNotStored();
        if (pack != null) {
            pack.discard();
        }
    }
}
