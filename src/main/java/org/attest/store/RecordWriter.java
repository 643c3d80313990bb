package org.attest.store;

import java.util.Collection;
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
    private final ThingNames names = new ThingNames();
    private int added;
    private int revised;
    private int removed;

    RecordWriter(DatasetGraph data, ChangeListener listener, ChangeLog log) {
        this.data = data;
        this.sink = new QuadSink(data, listener, log);
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
        names.forEach(this::name);
        describe(change.release().batch());
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
        if (data.contains(Graphs.CATALOGUE, record, Att.recordId, Node.ANY)) {
            supersede(batch, release);
            revised++;
        } else {
            added++;
        }
        boolean accepted = false;
        for (Quad quad : batch.quads()) {
            accepted |=
                    quad.getPredicate().equals(Att.accepted) && quad.getObject().equals(Terms.TRUE);
        }
        for (Quad quad : batch.quads()) {
            Node graph = quad.getGraph();
            if (graph.equals(Graphs.THINGS) && quad.getPredicate().equals(Terms.LABEL)) {
                names.add(quad.getSubject(), quad.getObject());
            } else {
                put(quad, accepted || !graph.equals(record));
            }
        }
    }

    private void put(Quad quad, boolean shown) {
        Quad stored = Terms.asStored(quad);
        if (!data.contains(stored)) {
            sink.add(stored);
        }
        if (shown) {
            sink.show(stored.asTriple());
        }
    }

    /** Makes what is stored under the IRI of a record an earlier revision of it. What the new one says too stays where it is. */
    private void supersede(GraphBatch batch, Node release) {
        Node record = batch.subject();
        Set<Quad> said = new HashSet<>();
        batch.quads().forEach(quad -> said.add(Terms.asStored(quad)));
        Set<Quad> before = RecordReader.read(data, record);
        String hash = Quads.objects(data, Graphs.CATALOGUE, record, Att.contentHash)
                .iterator()
                .next()
                .getLiteralLexicalForm();
        Node revision = Iris.revision(record, hash);
        Set<Quad> after = StandingDown.of(before, record, revision);
        after.add(Quad.create(Graphs.CATALOGUE, revision, Att.revisionOf, record));
        after.add(Quad.create(Graphs.CATALOGUE, revision, Att.supersededIn, release));
        replace(before, after, said, record);
    }

    private void standDown(Node record, Node release) {
        Set<Quad> before = RecordReader.read(data, record);
        if (!before.isEmpty()) {
            Set<Quad> after = StandingDown.of(before, record, record);
            after.add(Quad.create(Graphs.CATALOGUE, record, Att.missingFrom, release));
            replace(before, after, Set.of(), record);
            removed++;
        }
    }

    private void replace(Set<Quad> before, Set<Quad> after, Set<Quad> said, Node record) {
        for (Quad quad : before) {
            if (!after.contains(quad) && !said.contains(quad)) {
                sink.remove(quad);
                sink.hide(quad.asTriple());
            }
        }
        for (Quad quad : after) {
            if (!before.contains(quad)) {
                sink.add(quad);
            }
            if (quad.getGraph().equals(Graphs.CATALOGUE) || quad.getGraph().equals(Graphs.DERIVED)) {
                sink.show(quad.asTriple());
            } else if (quad.getGraph().equals(record)) {
                sink.hide(quad.asTriple());
            }
        }
    }

    private void name(Node thing, Collection<Node> heard) {
        Set<Triple> before = new HashSet<>();
        Set<Node> all = new HashSet<>(heard);
        for (Node property : Set.of(Terms.LABEL, Terms.ALT_LABEL)) {
            for (Node name : Quads.objects(data, Graphs.THINGS, thing, property)) {
                before.add(Triple.create(thing, property, name));
                all.add(name);
            }
        }
        sink.change(Graphs.THINGS, before, ThingNames.triples(thing, all));
    }

    private void describe(GraphBatch release) {
        Set<Triple> before = new HashSet<>();
        Quads.list(data, Graphs.CATALOGUE, release.subject(), Node.ANY, Node.ANY)
                .forEach(quad -> before.add(quad.asTriple()));
        Set<Triple> after = new HashSet<>();
        for (Quad quad : release.quads()) {
            if (quad.getGraph().equals(Graphs.THINGS) && quad.getPredicate().equals(Terms.LABEL)) {
                name(quad.getSubject(), Set.of(quad.getObject()));
            } else if (quad.getSubject().equals(release.subject())) {
                after.add(Terms.asStored(quad).asTriple());
            } else {
                put(quad, true);
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
