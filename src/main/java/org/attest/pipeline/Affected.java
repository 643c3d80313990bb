package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.pipeline.Prepared.ReadyReport;
import org.attest.rdf.CheckedBatch;
import org.attest.store.Contents.StoredReport;
import org.attest.store.GraphStore;

/** The reports that are stored, stay, and have to be derived anew because they share nodes with replaced ones. */
final class Affected {

    private Affected() {}

    static List<CheckedBatch> by(List<ReadyReport> entering, GraphStore store, Derivation derivation) {
        Set<String> fresh = new HashSet<>();
        Set<String> replaced = new HashSet<>();
        for (ReadyReport ready : entering) {
            String iri = ready.batch().batch().subject().getURI();
            fresh.add(iri);
            if (ready.replaces()) {
                replaced.add(iri);
            }
        }
        if (replaced.isEmpty()) {
            return List.of();
        }
        Set<String> sharing = store.contents().sharing(replaced);
        Archived archived = new Archived(store.archive());
        List<CheckedBatch> batches = new ArrayList<>();
        for (StoredReport report : store.contents().reports()) {
            String hash = report.contentHash();
            CheckedBatch batch = sharing.contains(report.iri()) && !fresh.contains(report.iri())
                    ? derivation.report(archived.report(hash), hash).batch()
                    : null;
            if (batch != null) {
                batches.add(batch);
            }
        }
        return batches;
    }
}
