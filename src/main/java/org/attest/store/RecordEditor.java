package org.attest.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;

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
    public void record(Node record, String contentHash, List<Quad> before, List<Quad> after) {
        List<Quad> was = own(before, record);
        List<Quad> is = own(after, record);
        Node hash = Literals.text(contentHash);
        if (data.contains(Graphs.CATALOGUE, record, Att.contentHash, hash)) {
            boolean current = data.contains(Graphs.CATALOGUE, record, Att.status, Terms.CURRENT);
            write(current ? RecordDifference.of(was, is) : stoodDown(was, is, record, record));
        }
        Node revision = Iris.revision(record, contentHash);
        if (data.contains(Graphs.CATALOGUE, revision, Att.contentHash, hash)) {
            write(stoodDown(was, is, record, revision));
        }
        sink.leaveIfMany();
    }

    private static RecordDifference stoodDown(List<Quad> was, List<Quad> is, Node record, Node as) {
        return RecordDifference.of(
                StandingDown.of(RecordDifference.stored(was), record, as),
                StandingDown.of(RecordDifference.stored(is), record, as));
    }

    @Override
    public void description(Set<Quad> before, Set<Quad> after) {
        write(RecordDifference.of(before, after));
    }

    /** The testimony and what the catalogue says; things and occurrences are written elsewhere. */
    private static List<Quad> own(List<Quad> quads, Node record) {
        return quads.stream()
                .filter(quad ->
                        quad.getGraph().equals(record) || quad.getGraph().equals(Graphs.CATALOGUE))
                .toList();
    }

    private void write(RecordDifference difference) {
        for (Quad quad : difference.gone()) {
            if (data.contains(quad)) {
                sink.remove(quad);
                sink.hide(quad.asTriple());
            }
        }
        for (Quad quad : difference.come()) {
            if (!data.contains(quad)) {
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
