package org.attest.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.rdf.Att;
import org.attest.rdf.Iris;

/**
 * What is said of one thing by several: by inputs, by datasets, and because of others that are the same: its own label, kind, size, container and geometry, and of
 * these what it lacks from the first other that has it; the names, identifiers and origins of all.
 */
final class MergedDescription {

    private static final Node IDENTIFIER = Att.identifier;

    private final Node thing;
    private final Set<Triple> triples;

    /**
     * Begins with what is said of it by itself.
     *
     * @param inputs by reports and authorities; of these only authorities say more of its name than datasets do
     * @param datasets by datasets
     */
    MergedDescription(Node thing, Set<Triple> inputs, Set<Triple> datasets) {
        this.thing = thing;
        this.triples = new HashSet<>(inputs);
        if (!has(inputs, Terms.KNOWN_FROM) && has(datasets, Terms.LABEL)) {
            triples.removeIf(triple -> triple.getPredicate().equals(Terms.LABEL));
        }
        add(thing, datasets);
    }

    private static boolean has(Set<Triple> triples, Node predicate) {
        return triples.stream().anyMatch(triple -> triple.getPredicate().equals(predicate));
    }

    /** Adds what is said of another; to be called in an order that nothing changes. */
    void add(Node other, Set<Triple> said) {
        Set<Node> had = new HashSet<>();
        triples.forEach(triple -> had.add(triple.getPredicate()));
        Optional<Node> label = label();
        for (Triple triple : said) {
            if (triple.getSubject().equals(other)) {
                add(triple, had, label);
            }
        }
        if (!had.contains(Terms.HAS_GEOMETRY)) {
            geometry(other, said);
        }
    }

    private void add(Triple triple, Set<Node> had, Optional<Node> label) {
        Node predicate = triple.getPredicate();
        if (predicate.equals(Terms.LABEL) || predicate.equals(Terms.ALT_LABEL)) {
            Node name = triple.getObject();
            if (label.isEmpty() && predicate.equals(Terms.LABEL)) {
                triples.add(Triple.create(thing, Terms.LABEL, name));
            } else if (!name.equals(label.orElse(null))) {
                triples.add(Triple.create(thing, Terms.ALT_LABEL, name));
            }
        } else if (predicate.equals(IDENTIFIER) || predicate.equals(Terms.KNOWN_FROM) || !had.contains(predicate)) {
            if (!predicate.equals(Terms.HAS_GEOMETRY)) {
                triples.add(Triple.create(thing, predicate, triple.getObject()));
            }
        }
    }

    private void geometry(Node other, Set<Triple> said) {
        Node from = Iris.geometry(other);
        Node to = Iris.geometry(thing);
        for (Triple triple : said) {
            if (triple.getSubject().equals(from)) {
                triples.add(Triple.create(thing, Terms.HAS_GEOMETRY, to));
                triples.add(Triple.create(to, triple.getPredicate(), triple.getObject()));
            }
        }
    }

    private Optional<Node> label() {
        return triples.stream()
                .filter(triple -> triple.getSubject().equals(thing)
                        && triple.getPredicate().equals(Terms.LABEL))
                .map(Triple::getObject)
                .findFirst();
    }

    /**
     * All of it.
     *
     * @param replacement by what a node was replaced; the node itself where it was not
     */
    Set<Triple> triples(UnaryOperator<Node> replacement) {
        Set<Triple> result = new HashSet<>();
        for (Triple triple : triples) {
            Node object = replacement.apply(triple.getObject());
            if (!object.equals(thing)) {
                result.add(Triple.create(triple.getSubject(), triple.getPredicate(), object));
            }
        }
        return result;
    }
}
