package org.attest.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.attest.rdf.Att;
import org.attest.rdf.Ontology;

/** The accounts of one testimony, and which triples of its graphs stand for each. */
final class Accounts {

    private final Graph graph;
    private final Ontology ontology;
    private final Set<Node> all = new HashSet<>();

    Accounts(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
        graph.find(Node.ANY, Att.saidIn, Node.ANY).forEachRemaining(triple -> all.add(triple.getSubject()));
    }

    int count() {
        return all.size();
    }

    /**
     * The accounts to blame for a complaint about a node: itself, the one whose evidence it is, or the relations that
     * say of it, in one triple, what the shape looked at. Empty where none is.
     */
    List<Node> toBlame(Node focus, List<Node> targetProperties) {
        if (all.contains(focus)) {
            return List.of(focus);
        }
        return annotation(focus)
                .flatMap(annotation -> object(annotation, OA.hasBody.asNode()))
                .map(List::of)
                .orElseGet(() -> relationsOf(focus, targetProperties));
    }

    /** All triples, of the testimony and of its evidence, that stand for these accounts and for no other. */
    Set<Triple> triplesOf(Set<Node> accounts) {
        Set<Triple> triples = new HashSet<>();
        Set<Triple> stillSaid = new HashSet<>();
        for (Node account : all) {
            if (accounts.contains(account)) {
                triples.addAll(graph.find(account, Node.ANY, Node.ANY).toList());
                triples.addAll(plain(account));
                triples.addAll(evidence(account));
            } else {
                stillSaid.addAll(plain(account));
            }
        }
        triples.removeAll(stillSaid);
        return triples;
    }

    private List<Node> relationsOf(Node thing, List<Node> properties) {
        return all.stream()
                .filter(account -> plain(account).stream()
                        .anyMatch(triple -> properties.contains(triple.getPredicate())
                                && (triple.getSubject().equals(thing)
                                        || triple.getObject().equals(thing))))
                .toList();
    }

    /** The plain triples that an account of a relation gives where its testimony is accepted. */
    private List<Triple> plain(Node account) {
        List<Triple> triples = new ArrayList<>();
        object(account, Att.relation).ifPresent(kind -> {
            Node subject = object(account, Att.subject).orElse(account);
            Node object = object(account, Att.object).orElse(account);
            for (Node property : ontology.plainProperties(kind)) {
                triples.add(Triple.create(subject, property, object));
            }
        });
        return triples;
    }

    private List<Triple> evidence(Node account) {
        List<Triple> triples = new ArrayList<>();
        graph.find(Node.ANY, OA.hasBody.asNode(), account).toList().forEach(body -> {
            Node annotation = body.getSubject();
            triples.addAll(graph.find(annotation, Node.ANY, Node.ANY).toList());
            object(annotation, OA.hasTarget.asNode()).ifPresent(target -> {
                triples.addAll(graph.find(target, Node.ANY, Node.ANY).toList());
                object(target, OA.hasSelector.asNode())
                        .ifPresent(selector -> triples.addAll(
                                graph.find(selector, Node.ANY, Node.ANY).toList()));
            });
        });
        return triples;
    }

    /** The annotation that a node is, or is the target or selector of. */
    private Optional<Node> annotation(Node node) {
        if (graph.contains(node, OA.hasBody.asNode(), Node.ANY)) {
            return Optional.of(node);
        }
        return subject(OA.hasTarget.asNode(), node)
                .or(() -> subject(OA.hasSelector.asNode(), node).flatMap(t -> subject(OA.hasTarget.asNode(), t)));
    }

    private Optional<Node> object(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).nextOptional().map(Triple::getObject);
    }

    private Optional<Node> subject(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object).nextOptional().map(Triple::getSubject);
    }
}
