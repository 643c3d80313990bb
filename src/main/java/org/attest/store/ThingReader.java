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
        List<Quad> quads = new ArrayList<>(Quads.list(data, Graphs.THINGS, thing, Node.ANY, Node.ANY));
        for (Node geometry : Quads.objects(data, Graphs.THINGS, thing, Terms.HAS_GEOMETRY)) {
            quads.addAll(Quads.list(data, Graphs.THINGS, geometry, Node.ANY, Node.ANY));
        }
        return quads;
    }
}
