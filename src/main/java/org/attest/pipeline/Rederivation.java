package org.attest.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.pipeline.Derivation.Derived;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.resolve.judge.Decisions;
import org.attest.store.Change;
import org.attest.store.ChangeLog;
import org.attest.store.Contents.StoredReport;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.Relinking;
import org.jspecify.annotations.Nullable;

/** Makes the graph of a database anew from what its archive holds. */
public final class Rederivation implements AutoCloseable {

    private final DatasetGraph dataset;
    private final @Nullable GraphStore anew;
    private final @Nullable Path folder;

    private Rederivation(DatasetGraph dataset, @Nullable GraphStore anew, @Nullable Path folder) {
        this.dataset = dataset;
        this.anew = anew;
        this.folder = folder;
    }

    /** How records of datasets get from the archive of one database into another. */
    @FunctionalInterface
    public interface Records {

        /**
         * Puts them there.
         *
         * @param to of the same base and rule of acceptance; closed when this throws
         */
        void into(GraphStore from, GraphStore to) throws IOException;
    }

    /**
     * The graph that a database must have but for its history; with the aligned graph where it has that. Without datasets
     * it is in memory, with datasets in a temporary database beside the one given.
     *
     * @param records asked where the database has datasets
     * @throws DamagedArchiveException if an input is missing or altered
     * @throws IOException if the temporary database cannot be written
     */
    public static Rederivation of(GraphStore store, Records records) throws IOException {
        Relinking reports = reports(store);
        if (store.contents().datasets().isEmpty()) {
            return new Rederivation(GraphStore.derive(reports, store.isAligned()), null, null);
        }
        Path folder = store.temporaryFolder();
        GraphStore anew = GraphStore.openOrCreate(folder, store.settings());
        if (!reports.inputs().add().isEmpty()) {
            anew.apply(reports, ChangeLog.NONE);
        }
        records.into(store, anew);
        if (store.isAligned()) {
            anew.align();
        }
        return new Rederivation(anew.dataset(), anew, folder);
    }

    /** The graphs. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Deletes what is temporary. */
    @Override
    public void close() throws IOException {
        if (anew != null && folder != null) {
            anew.close();
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private static Relinking reports(GraphStore store) {
        Iris iris = new Iris(store.settings().base());
        Archived archived = new Archived(store.archive());
        Knowledge knowledge = Knowledge.of(store.contents(), store.archive(), iris);
        Decisions decisions = knowledge.decisions();
        Identity identity = knowledge.identity(decisions);
        Derivation derivation = new Derivation(iris, Settings.acceptance(store.settings()), identity);
        List<CheckedBatch> batches = new ArrayList<>(KnowledgeUpdate.judgements(knowledge, decisions));
        knowledge
                .authorities()
                .values()
                .forEach(entry -> add(derivation.authority(entry.content(), entry.contentHash()), batches));
        for (StoredReport report : store.contents().reports()) {
            add(derivation.report(archived.report(report.contentHash()), report.contentHash()), batches);
        }
        LoadNote note = new LoadNote(iris.base() + "load/again", Instant.EPOCH);
        return new Relinking(
                Change.adding(batches, note),
                IdentityChange.replacements(identity, iris),
                KnowledgeUpdate.united(knowledge, decisions),
                edits -> {},
                0);
    }

    private static void add(Derived derived, List<CheckedBatch> batches) {
        Optional.ofNullable(derived.batch()).ifPresent(batches::add);
    }
}
