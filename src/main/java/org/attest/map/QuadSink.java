package org.attest.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.problem.Where;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Ontology;

/** Collects the quads of one input, and the places that nodes came from. */
final class QuadSink {

    private final Ontology ontology;
    private final List<Quad> quads = new ArrayList<>();
    private final Map<Node, Where> origins = new HashMap<>();

    QuadSink(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Takes one quad; repeated ones are dropped in the end. */
    void add(Node graph, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    /** A writer for what one graph says of one subject. */
    Description describe(Node graph, Node subject) {
        return new Description(this, ontology, graph, subject);
    }

    /** Notes where a node came from; the first place counts. */
    void origin(Node node, Where where) {
        origins.putIfAbsent(node, where);
    }

    /** The batch of all that was collected. */
    GraphBatch batch(GraphBatch.Kind kind, String key, Node subject, String contentHash) {
        return new GraphBatch(kind, key, subject, contentHash, quads, origins);
    }
}
