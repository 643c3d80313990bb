package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/** Reads the quads that belong to one record alone: its graph, its description, its occurrence. A few look-ups. */
final class RecordReader {

    private RecordReader() {}

    /** What is stored of a record; empty when nothing is. */
    static Set<Quad> read(DatasetGraph data, Node record) {
        Set<Quad> quads = new HashSet<>(Quads.list(data, Graphs.CATALOGUE, record, Node.ANY, Node.ANY));
        if (quads.isEmpty()) {
            return quads;
        }
        Set<Node> accounts = new HashSet<>();
        for (Quad quad : Quads.list(data, record, Node.ANY, Node.ANY, Node.ANY)) {
            quads.add(quad);
            if (quad.getPredicate().equals(Att.saidIn)) {
                accounts.add(quad.getSubject());
            }
        }
        for (Node account : accounts) {
            for (Quad link : Quads.list(data, Graphs.DERIVED, account, Node.ANY, Node.ANY)) {
                quads.add(link);
                quads.addAll(Quads.list(data, Graphs.DERIVED, link.getObject(), Node.ANY, Node.ANY));
            }
        }
        return quads;
    }
}
