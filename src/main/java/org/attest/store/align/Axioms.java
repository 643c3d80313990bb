package org.attest.store.align;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;

/**
 * The classes and properties of others that lie above ours, as {@code rdfs:subClassOf} and {@code rdfs:subPropertyOf} say.
 *
 * <p>Starts from terms of ours only: what the terms of others imply among themselves is left to their users, but for the
 * hierarchies above a term of ours.
 */
final class Axioms {

    private final Map<Node, Set<Node>> classes;
    private final Map<Node, Set<Node>> properties;

    private Axioms(Map<Node, Set<Node>> classes, Map<Node, Set<Node>> properties) {
        this.classes = classes;
        this.properties = properties;
    }

    /** Those that an ontology holds. */
    static Axioms of(Graph ontology) {
        return new Axioms(above(ontology, RDFS.Nodes.subClassOf), above(ontology, RDFS.Nodes.subPropertyOf));
    }

    /** What follows for the default graph of a dataset: triples with a class or a property of others. */
    void derive(DatasetGraph data, Consumer<Triple> sink) {
        classes.forEach((ours, theirs) -> each(
                data,
                RDF.Nodes.type,
                ours,
                triple -> theirs.forEach(type -> {
                    sink.accept(Triple.create(triple.getSubject(), RDF.Nodes.type, type));
                })));
        properties.forEach((ours, theirs) -> each(
                data,
                ours,
                Node.ANY,
                triple -> theirs.forEach(property -> {
                    sink.accept(Triple.create(triple.getSubject(), property, triple.getObject()));
                })));
    }

    private static void each(DatasetGraph data, Node property, Node object, Consumer<Triple> use) {
        var found = data.find(Quad.defaultGraphIRI, Node.ANY, property, object);
        try {
            found.forEachRemaining(quad -> use.accept(quad.asTriple()));
        } finally {
            Iter.close(found);
        }
    }

    /**
     * For each term of ours with a term of others right above it, all that lie above through terms of others. What is said
     * of a class of ours higher up need not be repeated: the graph has each thing in all its classes.
     */
    private static Map<Node, Set<Node>> above(Graph ontology, Node hierarchy) {
        Map<Node, Set<Node>> above = new LinkedHashMap<>();
        ontology.find(Node.ANY, hierarchy, Node.ANY).forEachRemaining(triple -> {
            if (isOurs(triple.getSubject()) && !isOurs(triple.getObject())) {
                above.computeIfAbsent(triple.getSubject(), term -> closure(ontology, hierarchy, term));
            }
        });
        return above;
    }

    private static Set<Node> closure(Graph ontology, Node hierarchy, Node start) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            ontology.find(open.pop(), hierarchy, Node.ANY).forEachRemaining(triple -> {
                if (!isOurs(triple.getObject()) && found.add(triple.getObject())) {
                    open.push(triple.getObject());
                }
            });
        }
        return found;
    }

    private static boolean isOurs(Node term) {
        return term.isURI() && term.getURI().startsWith(Att.NS);
    }
}
