package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Literals;

/** Makes changes of small records as the mappers make them: each tells of one event; one number decides what it says. */
final class SmallRecords {

    private static final String DATASET = SmallWorld.BASE + "record/tiny/";
    private static final Node RELEASE = Terms.iri(SmallWorld.BASE + "release/tiny/1");

    private SmallRecords() {}

    static Node account(int number) {
        return Terms.iri(DATASET + number + "/event");
    }

    /** One record that is added or revised; below 0 it is missing. An even number that four divides is not accepted. */
    static RecordChange change(int number, int variant, int step) {
        return variant < 0
                ? new RecordChange(List.of(), Set.of(DATASET + number), release(), SmallWorld.note(step))
                : new RecordChange(List.of(record(number, variant)), Set.of(), release(), SmallWorld.note(step));
    }

    static boolean isAccepted(int variant) {
        return variant % 4 != 0;
    }

    private static CheckedBatch record(int number, int variant) {
        Node record = Terms.iri(DATASET + number);
        String hash = Archive.hash(SmallWorld.content(record.getURI(), variant));
        boolean accepted = isAccepted(variant);
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(Graphs.CATALOGUE, record, Terms.TYPE, Att.Testimony));
        quads.add(Quad.create(Graphs.CATALOGUE, record, Att.recordId, SmallWorld.text("" + number)));
        quads.add(Quad.create(Graphs.CATALOGUE, record, Att.contentHash, SmallWorld.text(hash)));
        quads.add(Quad.create(Graphs.CATALOGUE, record, Att.accepted, Literals.bool(accepted)));
        quads.add(Quad.create(Graphs.CATALOGUE, record, Att.status, Terms.CURRENT));
        Node event = account(number);
        quads.add(Quad.create(record, event, Att.saidIn, record));
        quads.add(Quad.create(record, event, Terms.TYPE, accepted ? Att.Event : Att.Reported));
        quads.add(Quad.create(record, event, Att.best, Literals.number(java.math.BigDecimal.valueOf(variant))));
        return batch(GraphBatch.Kind.RECORD, record, hash, quads);
    }

    private static CheckedBatch release() {
        List<Quad> quads = List.of(Quad.create(Graphs.CATALOGUE, RELEASE, Terms.TYPE, Att.Release));
        return batch(GraphBatch.Kind.RELEASE, RELEASE, "0".repeat(64), quads);
    }

    private static CheckedBatch batch(GraphBatch.Kind kind, Node subject, String hash, List<Quad> quads) {
        return CheckedBatch.of(new GraphBatch(kind, "tiny", subject, hash, quads, Map.of()), List.of());
    }
}
