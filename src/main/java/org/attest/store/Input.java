package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/**
 * One report or authority as the graph has it.
 *
 * @param subject its IRI
 * @param owned quads that belong to it alone; neither history nor the occurrences of its accounts
 * @param accepted its testimonies that the accepted view takes
 * @param nodes subjects in the catalogue that other inputs may hold too: sources and extractors
 * @param things the things it mentions or, an authority, knows
 */
record Input(Node subject, Set<Quad> owned, Set<Node> accepted, Set<Node> nodes, Set<Node> things) {

    static Input absent(Node subject) {
        return new Input(subject, Set.of(), Set.of(), Set.of(), Set.of());
    }

    boolean isAbsent() {
        return owned.isEmpty();
    }

    /** The triples of its own that stand in the default graph. */
    Set<Triple> visible() {
        Set<Triple> triples = new HashSet<>();
        for (Quad quad : owned) {
            Node graph = quad.getGraph();
            if (graph.equals(Graphs.CATALOGUE) || graph.equals(Graphs.DERIVED) || accepted.contains(graph)) {
                triples.add(quad.asTriple());
            }
        }
        return triples;
    }
}
