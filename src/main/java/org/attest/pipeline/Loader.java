package org.attest.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.ingest.Incoming;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.json.CanonicalJson;
import org.attest.ingest.judgements.JudgementWriter;
import org.attest.model.AcceptanceRule;
import org.attest.model.Judgements;
import org.attest.problem.ProblemSink;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.store.Archive;
import org.attest.store.Change;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Takes files into a database.
 *
 * <p>Each report goes in whole or not at all, in one transaction with others of the run. What cannot be taken is told,
 * written to the reject file of the database and left out; it never costs what is good. Loading what is there already
 * changes nothing. A new authority or list of judgements, or one replaced, may change what names mean: then what speaks of
 * such things is derived anew from the archive, in the same transaction.
 */
public final class Loader {

    /** Quads of one transaction, about: larger ones cost memory, smaller ones bloat the database. */
    private static final int QUADS_PER_COMMIT = 400_000;

    /** In the name of a loading that brings judgements alone. */
    private static final String UPDATE = "00000000";

    private final GraphStore store;
    private final LoadOptions options;
    private final ChangeLog changes;
    private final ChangedRecords records;
    private final Iris iris;

    /** Hashes of what this run put into the archive. */
    private final List<String> archived = new ArrayList<>();

    /** A loader into an open database without datasets. */
    public Loader(GraphStore store, LoadOptions options) {
        this(store, options, ChangeLog.NONE, ChangedRecords.NONE);
    }

    /**
     * A loader into an open database.
     *
     * @param changes is told what it changes there
     * @param records derives records of datasets anew
     */
    public Loader(GraphStore store, LoadOptions options, ChangeLog changes, ChangedRecords records) {
        this.store = store;
        this.options = options;
        this.changes = changes;
        this.records = records;
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
        AcceptanceRule rule = Settings.acceptance(store.settings());
        Knowledge known = Knowledge.of(store.contents(), store.archive(), iris);
        Prepared prepared = new Preparation(new Stored(store.dataset(), iris.base()), known, rule, options)
                .prepare(intake, progress);
        KnowledgeUpdate update = new KnowledgeUpdate(store, rule, known, prepared.knowledge(), records);
        Written written = writeOrLeaveNothing(prepared, update, started, progress);
        PendingReferences pending = new PendingReferences(new Stored(store.dataset(), iris.base()), iris, log);
        prepared.reports()
                .forEach(ready -> pending.check(ready.incoming().report().orElseThrow()));
        if (!prepared.judgements().isEmpty()) {
            update.decisions().dangling(new Judgeable(store)::isThere).forEach(log::accept);
        }
        update.lost().forEach(log::lose);
        Optional<Path> rejects = RejectFile.writeAny(store, started, log.all());
        LoadSummary summary = prepared.summary(log.warnings(), written.rederived, written.added, written.removed);
        return new LoadResult(summary, log.rejections(), rejects);
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

    /** What breaks off leaves in the archive no more than what was committed. */
    private Written writeOrLeaveNothing(
            Prepared prepared, KnowledgeUpdate update, Instant started, LoadProgress progress) {
        try {
            return write(prepared, update, started, progress);
        } catch (RuntimeException e) {
            try {
                Set<String> live = store.contents().liveHashes();
                archived.stream().filter(hash -> !live.contains(hash)).forEach(store.archive()::remove);
            } catch (RuntimeException again) {
                e.addSuppressed(again);
            }
            throw e;
        } finally {
            archived.clear();
        }
    }

    private Written write(Prepared prepared, KnowledgeUpdate update, Instant started, LoadProgress progress) {
        Written written = new Written();
        List<CheckedBatch> batches = new ArrayList<>();
        prepared.authorities().forEach(ready -> {
            archive(ready.incoming());
            batches.add(ready.batch());
        });
        prepared.judgements().forEach(this::archive);
        boolean relinks = update.isNeeded();
        if (!relinks) {
            batches.addAll(Affected.by(prepared.reports(), store, update.derivation()));
            written.rederived = batches.size();
        }
        progress.stage("store", prepared.reports().size());
        long quads = 0;
        for (Prepared.ReadyReport ready : replacingFirst(prepared.reports())) {
            archive(ready.incoming());
            batches.add(ready.batch());
            quads += ready.batch().batch().quads().size();
            // What takes the place of something goes in with all that shares nodes with it.
            if (quads >= QUADS_PER_COMMIT && !ready.replaces()) {
                commit(batches, relinks ? update : null, started, written);
                relinks = false;
                batches.clear();
                quads = 0;
            }
            progress.step();
        }
        if (relinks || !batches.isEmpty()) {
            commit(batches, relinks ? update : null, started, written);
        }
        return written;
    }

    private static List<Prepared.ReadyReport> replacingFirst(List<Prepared.ReadyReport> reports) {
        return Stream.concat(
                        reports.stream().filter(Prepared.ReadyReport::replaces),
                        reports.stream().filter(ready -> !ready.replaces()))
                .toList();
    }

    /** Stores batches; with an update of what is known, where one is still to be written. */
    private void commit(
            List<CheckedBatch> batches, @Nullable KnowledgeUpdate update, Instant started, Written written) {
        String first = batches.isEmpty() ? UPDATE : batches.getFirst().batch().contentHash();
        LoadNote note = new LoadNote(iris.load(started, first).getURI(), started);
        if (update == null) {
            written.count(store.apply(Change.adding(batches, note), changes));
        } else {
            KnowledgeUpdate.Ready ready = update.prepare(batches, note);
            written.rederived += ready.rederived();
            written.count(store.apply(ready.inputs(), changes));
        }
    }

    private void archive(Knowledge.Entry<Judgements> list) {
        String text = JudgementWriter.text(list.content());
        String hash = store.archive().put(text.getBytes(StandardCharsets.UTF_8));
        archived.add(hash);
        if (!hash.equals(list.contentHash())) {
            throw new IllegalStateException("archived as " + hash + " what was read as " + list.contentHash());
        }
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
        archived.add(hash);
        if (!hash.equals(contentHash)) {
            throw new IllegalStateException("archived as " + hash + " what was read as " + contentHash);
        }
    }
}
