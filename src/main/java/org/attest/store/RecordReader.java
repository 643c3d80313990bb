package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/** Reads the quads that belong to one record alone: its graph and its description. Two look-ups. */
final class RecordReader {

    private RecordReader() {}

    /** What is stored of a record; empty when nothing is. */
    static Set<Quad> read(DatasetGraph data, Node record) {
        Set<Quad> quads = new HashSet<>(Quads.list(data, Graphs.CATALOGUE, record, Node.ANY, Node.ANY));
        if (quads.isEmpty()) {
            return quads;
        }
        quads.addAll(Quads.list(data, record, Node.ANY, Node.ANY, Node.ANY));
        return quads;
    }
}
