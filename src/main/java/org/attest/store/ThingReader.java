package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/** Reads what the graph of things says of one thing, its geometry included. */
final class ThingReader {

    private ThingReader() {}

    static List<Quad> read(DatasetGraph data, Node thing) {
        return read(data, Graphs.THINGS, thing);
    }

    /** The same in another graph that is laid out like it. */
    static List<Quad> read(DatasetGraph data, Node graph, Node thing) {
        List<Quad> quads = new ArrayList<>(Quads.list(data, graph, thing, Node.ANY, Node.ANY));
        for (Node geometry : Quads.objects(data, graph, thing, Terms.HAS_GEOMETRY)) {
            quads.addAll(Quads.list(data, graph, geometry, Node.ANY, Node.ANY));
        }
        return quads;
    }
}
