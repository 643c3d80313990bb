package org.attest.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.pipeline.ChangedRecords;
import org.attest.pipeline.dataset.RecordRelinking;
import org.attest.problem.Rejection;
import org.attest.resolve.Identity;
import org.attest.store.GraphStore;
import org.attest.store.Relinking;

/** Derives records of datasets anew, and counts them. */
final class CountedRecords implements ChangedRecords {

    private long count;

    /** How many were derived anew so far. */
    long count() {
        return count;
    }

    @Override
    public Relinking.Records of(
            GraphStore store,
            Identity before,
            Identity after,
            Map<String, Set<String>> records,
            Consumer<Rejection> lost) {
        Relinking.Records derived = RecordRelinking.of(store, before, after, records, lost);
        return edits -> derived.each(new Relinking.Edits() {
            @Override
            public void record(Node record, String contentHash, List<Quad> was, List<Quad> is) {
                count++;
                edits.record(record, contentHash, was, is);
            }

            @Override
            public void description(Set<Quad> was, Set<Quad> is) {
                edits.description(was, is);
            }
        });
    }
}
