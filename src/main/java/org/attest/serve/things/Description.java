package org.attest.serve.things;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/**
 * What a node's RDF description holds.
 *
 * <p>All triples about it: those of the default graph and of every named graph, so that what is only reported can be
 * had too (it is typed {@code att:Reported} there). Then triples of the default graph that lead to it, and, where it is
 * itself a named graph, the triples of that graph; both up to a limit that is told.
 *
 * @param graph the triples
 * @param cut whether there were more
 */
record Description(Graph graph, boolean cut) {

    /** Triples that lead to the node, or that its graph holds, are cut off here. */
    static final int LIMIT = 1000;

    static Description of(Node node, Data data) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        data.about(node).forEach(graph::add);
        try (Stream<Quad> quads = data.quads(Node.ANY, node, Node.ANY, Node.ANY)) {
            quads.filter(quad -> !quad.getGraph().equals(Graphs.PARTS))
                    .map(Quad::asTriple)
                    .forEach(graph::add);
        }
        boolean cut = false;
        try (Stream<Triple> incoming = data.incoming(node)) {
            cut |= addUpToLimit(graph, incoming);
        }
        try (Stream<Quad> own = data.quads(node, Node.ANY, Node.ANY, Node.ANY)) {
            cut |= addUpToLimit(graph, own.map(Quad::asTriple));
        }
        return new Description(graph, cut);
    }

    private static boolean addUpToLimit(Graph graph, Stream<Triple> triples) {
        int[] seen = {0};
        triples.limit(LIMIT + 1L).forEach(triple -> {
            if (seen[0]++ < LIMIT) {
                graph.add(triple);
            }
        });
        return seen[0] > LIMIT;
    }
}
