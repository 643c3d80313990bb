package org.attest.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.model.Authority;
import org.attest.pipeline.Derivation.Derived;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.store.Change;
import org.attest.store.Contents.StoredAuthority;
import org.attest.store.Contents.StoredReport;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;

/** Makes the graph of a database anew from what its archive holds. */
public final class Rederivation {

    private Rederivation() {}

    /**
     * The graph that the database must have but for its history, in memory; with the aligned graph where it has that.
     *
     * @throws DamagedArchiveException if an input is missing or altered
     */
    public static DatasetGraph of(GraphStore store) {
        Iris iris = new Iris(store.settings().base());
        Archived archived = new Archived(store.archive());
        List<StoredAuthority> known = store.contents().authorities();
        List<Authority> authorities = known.stream()
                .map(authority -> archived.authority(authority.contentHash()))
                .toList();
        Derivation derivation = new Derivation(iris, Settings.acceptance(store.settings()), authorities);
        List<CheckedBatch> batches = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            add(derivation.authority(authorities.get(i), known.get(i).contentHash()), batches);
        }
        for (StoredReport report : store.contents().reports()) {
            add(derivation.report(archived.report(report.contentHash()), report.contentHash()), batches);
        }
        LoadNote note = new LoadNote(iris.base() + "load/again", Instant.EPOCH);
        return GraphStore.derive(List.of(Change.adding(batches, note)), store.isAligned());
    }

    private static void add(Derived derived, List<CheckedBatch> batches) {
        Optional.ofNullable(derived.batch()).ifPresent(batches::add);
    }
}
