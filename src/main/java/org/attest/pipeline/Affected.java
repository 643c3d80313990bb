package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.pipeline.Derivation.Derived;
import org.attest.pipeline.Prepared.ReadyReport;
import org.attest.rdf.CheckedBatch;
import org.attest.store.Contents.StoredAuthority;
import org.attest.store.Contents.StoredReport;
import org.attest.store.GraphStore;

/**
 * What is stored, stays, and has to be derived anew because of what a run puts beside it: everything when an authority is
 * new or changed, since names may mean other things then; else the reports that share nodes with replaced ones.
 */
final class Affected {

    private final GraphStore store;
    private final Prepared prepared;
    private final Archived archived;
    private final Set<String> fresh = new HashSet<>();

    Affected(GraphStore store, Prepared prepared) {
        this.store = store;
        this.prepared = prepared;
        this.archived = new Archived(store.archive());
        prepared.reports().forEach(ready -> fresh.add(iri(ready.batch())));
        prepared.authorities().forEach(ready -> fresh.add(iri(ready.batch())));
    }

    /** Authorities: they may know a thing of which a replaced one says no more what it did. */
    List<CheckedBatch> authorities() {
        List<CheckedBatch> batches = new ArrayList<>();
        if (!prepared.authorities().isEmpty()) {
            for (StoredAuthority authority : store.contents().authorities()) {
                String hash = authority.contentHash();
                if (!fresh.contains(authority.iri())) {
                    add(prepared.derivation().authority(archived.authority(hash), hash), batches);
                }
            }
        }
        return batches;
    }

    /** Reports. */
    List<CheckedBatch> reports() {
        List<CheckedBatch> batches = new ArrayList<>();
        for (StoredReport report :
                prepared.authorities().isEmpty() ? sharing() : store.contents().reports()) {
            String hash = report.contentHash();
            if (!fresh.contains(report.iri())) {
                add(prepared.derivation().report(archived.report(hash), hash), batches);
            }
        }
        return batches;
    }

    private List<StoredReport> sharing() {
        Set<String> replaced = new HashSet<>();
        prepared.reports().stream().filter(ReadyReport::replaces).forEach(ready -> replaced.add(iri(ready.batch())));
        if (replaced.isEmpty()) {
            return List.of();
        }
        Set<String> sharing = store.contents().sharing(replaced);
        return store.contents().reports().stream()
                .filter(report -> sharing.contains(report.iri()))
                .toList();
    }

    private static void add(Derived derived, List<CheckedBatch> batches) {
        if (derived.batch() != null) {
            batches.add(derived.batch());
        }
    }

    private static String iri(CheckedBatch batch) {
        return batch.batch().subject().getURI();
    }
}
