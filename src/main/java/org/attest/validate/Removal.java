package org.attest.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.validate.quick.Owner;

/** What is to go out of a batch, and the rest. */
final class Removal {

    private final GraphBatch batch;
    private final Set<Node> testimonies = new HashSet<>();
    private final Set<String> described = new HashSet<>();
    private final Map<Node, Set<Triple>> triples = new HashMap<>();

    Removal(GraphBatch batch) {
        this.batch = batch;
    }

    /** A testimony with all it says. */
    void testimony(Node testimony) {
        testimonies.add(testimony);
    }

    /** Whether a testimony is to go out. */
    boolean isWithout(Node testimony) {
        return testimonies.contains(testimony);
    }

    /** A known thing with its geometry, or a part left out with its place. */
    void described(Node node) {
        described.add(node.getURI());
    }

    /** Triples of a testimony's graph, of its evidence or of its description. */
    void triples(Node testimony, Set<Triple> some) {
        triples.put(testimony, some);
    }

    /** The batch without all these. */
    GraphBatch rest() {
        if (testimonies.isEmpty() && described.isEmpty() && triples.isEmpty()) {
            return batch;
        }
        List<Quad> rest = batch.quads().stream().filter(this::stays).toList();
        return batch.withQuads(rest);
    }

    private boolean stays(Quad quad) {
        Node owner = Owner.of(quad.getGraph());
        if (testimonies.contains(owner) || testimonies.contains(quad.getSubject())) {
            return false;
        }
        // The mark of a denial stands in the catalogue, under the testimony's IRI.
        Node of = quad.getPredicate().equals(Att.denies) ? quad.getSubject() : owner;
        Set<Triple> gone = triples.get(of);
        if (gone != null && gone.contains(quad.asTriple())) {
            return false;
        }
        return described.isEmpty() || !isDescribed(quad.getSubject().getURI());
    }

    private boolean isDescribed(String subject) {
        return described.stream().anyMatch(iri -> subject.equals(iri) || subject.startsWith(iri + "/"));
    }
}
