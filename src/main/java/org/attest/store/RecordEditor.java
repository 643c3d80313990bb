package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;

/**
 * Writes what differs in records that speak of things which are others now: wherever a revision stands, current or not.
 *
 * <p>Works within a write transaction that the caller began. What records share in the catalogue, documents cited, is
 * changed with the first of them.
 */
final class RecordEditor implements Relinking.Edits {

    private final DatasetGraph data;
    private final QuadSink sink;

    RecordEditor(DatasetGraph data, QuadSink sink) {
        this.data = data;
        this.sink = sink;
    }

    @Override
    public void record(Node record, String contentHash, Set<Quad> before, Set<Quad> after) {
        Set<Quad> was = own(before, record);
        Set<Quad> is = own(after, record);
        if (hasHash(record, contentHash)) {
            boolean current = data.contains(Graphs.CATALOGUE, record, Att.status, Terms.CURRENT);
            write(
                    current ? was : StandingDown.of(was, record, record),
                    current ? is : StandingDown.of(is, record, record));
        }
        Node revision = Iris.revision(record, contentHash);
        if (hasHash(revision, contentHash)) {
            write(StandingDown.of(was, record, revision), StandingDown.of(is, record, revision));
        }
    }

    @Override
    public void description(Set<Quad> before, Set<Quad> after) {
        write(before, after);
    }

    /** The testimony and what the catalogue says; things and occurrences are written elsewhere. */
    private static Set<Quad> own(Set<Quad> quads, Node record) {
        Set<Quad> own = new HashSet<>();
        for (Quad quad : quads) {
            if (quad.getGraph().equals(record) || quad.getGraph().equals(Graphs.CATALOGUE)) {
                own.add(Terms.asStored(quad));
            }
        }
        return own;
    }

    private boolean hasHash(Node record, String contentHash) {
        return Quads.objects(data, Graphs.CATALOGUE, record, Att.contentHash).stream()
                .anyMatch(hash -> hash.getLiteralLexicalForm().equals(contentHash));
    }

    private void write(Set<Quad> before, Set<Quad> after) {
        for (Quad quad : before) {
            if (!after.contains(quad) && data.contains(quad)) {
                sink.remove(quad);
                sink.hide(quad.asTriple());
            }
        }
        for (Quad quad : after) {
            if (!before.contains(quad) && !data.contains(quad)) {
                sink.add(quad);
                if (isShown(quad.getGraph())) {
                    sink.show(quad.asTriple());
                }
            }
        }
    }

    private boolean isShown(Node graph) {
        return graph.equals(Graphs.CATALOGUE) || data.contains(Graphs.CATALOGUE, graph, Att.accepted, Terms.TRUE);
    }
}
