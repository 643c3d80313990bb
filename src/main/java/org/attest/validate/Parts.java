package org.attest.validate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.validate.quick.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the shapes see it: a graph of what describes it, and one a testimony, evidence included, in which what is
 * only reported has the classes that it would have.
 */
final class Parts {

    private static final Node TYPE = RDF.type.asNode();

    private final Graph description = GraphMemFactory.createDefaultGraph();
    private final Graph context = GraphMemFactory.createDefaultGraph();
    private final Map<Node, Graph> testimonies = new LinkedHashMap<>();

    /**
     * Sorts out a batch.
     *
     * @param typesOfKnown the classes of things that the batch mentions and does not describe; empty for unknown ones
     */
    Parts(GraphBatch batch, Function<Node, Set<Node>> typesOfKnown) {
        Set<Node> shared = new HashSet<>();
        for (Quad quad : batch.quads()) {
            Node owner = Owner.of(quad.getGraph());
            if (batch.describedIn(owner)) {
                description.add(quad.asTriple());
                context.add(quad.asTriple());
            } else {
                addTo(testimonies.computeIfAbsent(owner, node -> GraphMemFactory.createDefaultGraph()), quad);
            }
            if (batch.mayBeDescribedElsewhere(quad.getObject())) {
                shared.add(quad.getObject());
            }
        }
        for (Node thing : shared) {
            if (!description.contains(thing, TYPE, Node.ANY)) {
                typesOfKnown.apply(thing).forEach(type -> context.add(Triple.create(thing, TYPE, type)));
            }
        }
    }

    /** Catalogue, things and what was left out. */
    Graph description() {
        return description;
    }

    /** The same, and the types of things that others describe. */
    Graph context() {
        return context;
    }

    /** What each testimony says, and where that stands, in the order of the batch. */
    Map<Node, Graph> testimonies() {
        return testimonies;
    }

    /** Whether a node is a testimony of the batch, with or without accounts. */
    boolean isTestimony(Node node) {
        return description.contains(node, TYPE, Att.Testimony);
    }

    /** Whether a node is a judgement. */
    boolean isJudgement(Node node) {
        return description.contains(node, TYPE, Att.Judgement);
    }

    /** The part left out that a node is, or whose target or selector it is; null for all others. */
    @Nullable Node exclusion(Node node) {
        Node whole = without(without(node, "/target"), "/selector");
        return description.contains(whole, TYPE, Att.Exclusion) ? whole : null;
    }

    /** The thing of an authority that a node is, or whose geometry it is; null for all others. */
    @Nullable Node knownThing(Node node) {
        Node whole = without(node, "/geometry");
        return description.contains(whole, Att.knownFrom, Node.ANY) ? whole : null;
    }

    private static void addTo(Graph testimony, Quad quad) {
        testimony.add(quad.asTriple());
        if (quad.getPredicate().equals(Att.wouldBe)) {
            testimony.add(Triple.create(quad.getSubject(), TYPE, quad.getObject()));
        }
    }

    private static Node without(Node node, String ending) {
        String iri = node.isURI() ? node.getURI() : "";
        return iri.endsWith(ending) ? NodeFactory.createURI(iri.substring(0, iri.length() - ending.length())) : node;
    }
}
