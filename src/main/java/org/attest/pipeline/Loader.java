package org.attest.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.ingest.Incoming;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.json.CanonicalJson;
import org.attest.problem.ProblemSink;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.store.Archive;
import org.attest.store.Change;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.Receipt;

/**
 * Takes files into a database.
 *
 * <p>Each report goes in whole or not at all, in one transaction with others of the run. What cannot be taken is told,
 * written to the reject file of the database and left out; it never costs what is good. Loading what is there already
 * changes nothing. A new authority, or one replaced, may change what names mean: then every report is derived anew from
 * the archive, in the same transaction.
 */
public final class Loader {

    /** Quads of one transaction, about: larger ones cost memory, smaller ones bloat the database. */
    private static final int QUADS_PER_COMMIT = 400_000;

    private final GraphStore store;
    private final LoadOptions options;
    private final ChangeLog changes;
    private final Iris iris;

    /** A loader into an open database. */
    public Loader(GraphStore store, LoadOptions options) {
        this(store, options, ChangeLog.NONE);
    }

    /** A loader into an open database that tells what it changes there. */
    public Loader(GraphStore store, LoadOptions options, ChangeLog changes) {
        this.store = store;
        this.options = options;
        this.changes = changes;
        this.iris = new Iris(store.settings().base());
    }

    /**
     * Loads.
     *
     * @param inputs the files, in any order: the result does not depend on it
     * @param progress is told how far it is
     * @param problems takes every problem as it is found
     * @throws IOException if reading breaks off, or the reject file cannot be written
     */
    public LoadResult load(List<Input> inputs, LoadProgress progress, ProblemSink problems) throws IOException {
        return load(Intake.read(inputs, options, progress, problems), progress);
    }

    /**
     * Loads what was read, once.
     *
     * @param progress is told how far it is
     * @throws IOException if the reject file cannot be written
     */
    public LoadResult load(Intake intake, LoadProgress progress) throws IOException {
        Instant started = Instant.now();
        RunLog log = intake.log();
        Preparation preparation = new Preparation(
                new Stored(store.dataset(), iris.base()),
                iris,
                Settings.acceptance(store.settings()),
                this::storedAuthority,
                options);
        Prepared prepared = preparation.prepare(intake, progress);
        Written written = write(prepared, started, progress);
        PendingReferences pending = new PendingReferences(new Stored(store.dataset(), iris.base()), iris, log);
        prepared.reports()
                .forEach(ready -> pending.check(ready.incoming().report().orElseThrow()));
        Optional<Path> rejects = log.rejections().isEmpty()
                ? Optional.empty()
                : Optional.of(RejectFile.write(store.folder().resolve("rejects"), started, log.rejections()));
        LoadSummary summary = prepared.summary(log.warnings(), written.rederived, written.added, written.removed);
        return new LoadResult(summary, log.rejections(), rejects);
    }

    private org.attest.model.Authority storedAuthority(String hash) {
        return new Archived(store.archive()).authority(hash);
    }

    /** What was written. */
    private static final class Written {
        private int rederived;
        private long added;
        private long removed;

        private void count(Receipt receipt) {
            added += receipt.quadsAdded();
            removed += receipt.quadsRemoved();
        }
    }

    private Written write(Prepared prepared, Instant started, LoadProgress progress) {
        Written written = new Written();
        List<CheckedBatch> batches = new ArrayList<>();
        for (Prepared.ReadyAuthority ready : prepared.authorities()) {
            archive(ready.incoming());
            batches.add(ready.batch());
        }
        Affected affected = new Affected(store, prepared);
        batches.addAll(affected.authorities());
        List<CheckedBatch> rederived = affected.reports();
        batches.addAll(rederived);
        written.rederived = rederived.size();
        progress.stage("store", prepared.reports().size());
        long quads = 0;
        for (Prepared.ReadyReport ready : replacingFirst(prepared.reports())) {
            archive(ready.incoming());
            batches.add(ready.batch());
            quads += ready.batch().batch().quads().size();
            // What takes the place of something goes in with all that shares nodes with it.
            if (quads >= QUADS_PER_COMMIT && !ready.replaces()) {
                written.count(commit(batches, started));
                batches.clear();
                quads = 0;
            }
            progress.step();
        }
        if (!batches.isEmpty()) {
            written.count(commit(batches, started));
        }
        return written;
    }

    private static List<Prepared.ReadyReport> replacingFirst(List<Prepared.ReadyReport> reports) {
        return Stream.concat(
                        reports.stream().filter(Prepared.ReadyReport::replaces),
                        reports.stream().filter(ready -> !ready.replaces()))
                .toList();
    }

    private Receipt commit(List<CheckedBatch> batches, Instant started) {
        String first = batches.getFirst().batch().contentHash();
        return store.apply(
                Change.adding(batches, new LoadNote(iris.load(started, first).getURI(), started)), changes);
    }

    private void archive(Incoming incoming) {
        archive(incoming.original(), incoming.contentHash());
    }

    private void archive(IncomingAuthority incoming) {
        archive(incoming.original(), incoming.contentHash());
    }

    private void archive(String original, String contentHash) {
        Archive archive = store.archive();
        byte[] given = original.getBytes(StandardCharsets.UTF_8);
        // What is canonical already, as imported authorities are, need not be held as a tree for it: it may be very
        // large.
        boolean canonical = CanonicalJson.sha256(given).equals(contentHash);
        String hash = archive.put(canonical ? given : CanonicalJson.of(original).getBytes(StandardCharsets.UTF_8));
        if (!hash.equals(contentHash)) {
            throw new IllegalStateException("archived as " + hash + " what was read as " + contentHash);
        }
    }
}
