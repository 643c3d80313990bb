package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Prov;

/**
 * Puts records of datasets into a dataset that has content, or takes them out of its accepted view.
 *
 * <p>Works within a write transaction that the caller began, and neither commits nor aborts. What records share (things,
 * documents cited) only grows: what a record once said of them stays, as its revisions do.
 */
final class RecordWriter {

    private final DatasetGraph data;
    private final QuadSink sink;
    private final RecordThings things;
    private int added;
    private int revised;
    private int removed;

    RecordWriter(DatasetGraph data, ChangeListener listener, ChangeLog log) {
        this.data = data;
        this.sink = new QuadSink(data, listener, log);
        this.things = new RecordThings(data, sink);
    }

    /** Applies one change. */
    Receipt apply(RecordChange change) {
        Node release = change.release().batch().subject();
        for (CheckedBatch record : change.add()) {
            add(record.batch(), release);
        }
        for (String record : change.missing()) {
            standDown(Terms.iri(record), release);
        }
        describe(change.release().batch());
        things.write();
        history(change, release);
        sink.finish();
        if (AlignedGraph.isIn(data)) {
            AlignedGraph.renew(data);
        }
        return new Receipt(
                new Receipt.Tally(added, revised, 0, removed), Receipt.Tally.NONE, sink.added(), sink.removed(), 0);
    }

    boolean geometryTouched() {
        return sink.geometryTouched();
    }

    private void add(GraphBatch batch, Node release) {
        Node record = batch.subject();
        boolean revises = data.contains(Graphs.CATALOGUE, record, Att.recordId, Node.ANY);
        Set<Quad> before = revises ? RecordReader.read(data, record) : Set.of();
        Set<Quad> earlier = revises ? superseded(before, record, release) : Set.of();
        Set<Quad> now = new HashSet<>();
        for (Quad quad : batch.quads()) {
            if (!things.take(quad)) {
                now.add(Terms.asStored(quad));
            }
        }
        replace(before, earlier, now, record);
        if (revises) {
            revised++;
        } else {
            added++;
        }
    }

    /** What is stored under the IRI of a record as an earlier revision of it. */
    private Set<Quad> superseded(Set<Quad> before, Node record, Node release) {
        String hash = Quads.objects(data, Graphs.CATALOGUE, record, Att.contentHash)
                .iterator()
                .next()
                .getLiteralLexicalForm();
        Node revision = Iris.revision(record, hash);
        Set<Quad> after = StandingDown.of(before, record, revision);
        after.add(Quad.create(Graphs.CATALOGUE, revision, Att.revisionOf, record));
        after.add(Quad.create(Graphs.CATALOGUE, revision, Att.supersededIn, release));
        return after;
    }

    /** Writes only what differs: most of a revised record stays as it is. */
    private void replace(Set<Quad> before, Set<Quad> earlier, Set<Quad> now, Node record) {
        for (Quad quad : before) {
            if (!earlier.contains(quad) && !now.contains(quad)) {
                sink.remove(quad);
                sink.hide(quad.asTriple());
            }
        }
        for (Quad quad : earlier) {
            if (!before.contains(quad)) {
                put(quad, quad.getGraph().equals(Graphs.CATALOGUE));
            }
        }
        boolean accepted = isAccepted(now);
        boolean acceptedBefore = isAccepted(before);
        for (Quad quad : now) {
            boolean testified = quad.getGraph().equals(record);
            if (!before.contains(quad)) {
                put(quad, accepted || !testified);
            } else if (testified && accepted && !acceptedBefore) {
                sink.show(quad.asTriple());
            } else if (testified && !accepted && acceptedBefore) {
                sink.hide(quad.asTriple());
            }
        }
    }

    private static boolean isAccepted(Set<Quad> record) {
        return record.stream()
                .anyMatch(quad -> quad.getPredicate().equals(Att.accepted)
                        && quad.getObject().equals(Terms.TRUE));
    }

    private void put(Quad stored, boolean shown) {
        if (!data.contains(stored)) {
            sink.add(stored);
        }
        if (shown) {
            sink.show(stored.asTriple());
        }
    }

    private void standDown(Node record, Node release) {
        Set<Quad> before = RecordReader.read(data, record);
        if (!before.isEmpty()) {
            Set<Quad> after = StandingDown.of(before, record, record);
            after.add(Quad.create(Graphs.CATALOGUE, record, Att.missingFrom, release));
            replace(before, Set.of(), after, record);
            removed++;
        }
    }

    private void describe(GraphBatch release) {
        Set<Triple> before = new HashSet<>();
        Quads.list(data, Graphs.CATALOGUE, release.subject(), Node.ANY, Node.ANY)
                .forEach(quad -> before.add(quad.asTriple()));
        Set<Triple> after = new HashSet<>();
        for (Quad quad : release.quads()) {
            if (things.take(quad)) {
                continue;
            }
            if (quad.getSubject().equals(release.subject())) {
                after.add(Terms.asStored(quad).asTriple());
            } else {
                put(Terms.asStored(quad), true);
            }
        }
        sink.change(Graphs.CATALOGUE, before, after);
    }

    private void history(RecordChange change, Node release) {
        Node activity = Terms.iri(change.note().activity());
        Node started = NodeFactory.createLiteralDT(change.note().started().toString(), XSDDatatype.XSDdateTime);
        put(Quad.create(Graphs.HISTORY, activity, Terms.TYPE, Prov.ACTIVITY), true);
        put(Quad.create(Graphs.HISTORY, activity, Terms.STARTED, started), true);
        put(Quad.create(Graphs.HISTORY, release, Prov.WAS_GENERATED_BY, activity), true);
    }
}
