package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;

/** What stands around a term: above and below it, what it is used with, and the same in the words of others. */
final class Neighbours {

    static final String SCHEMA = "https://schema.org/";

    private static final Set<Node> DOMAINS = Set.of(RDFS.domain.asNode(), schema("domainIncludes"));
    private static final Set<Node> RANGES = Set.of(RDFS.range.asNode(), schema("rangeIncludes"));
    private static final List<Node> MATCHES = List.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode());

    private final Vocabulary vocabulary;
    private final ValueSchemes valueSchemes;

    Neighbours(Vocabulary vocabulary, ValueSchemes valueSchemes) {
        this.vocabulary = vocabulary;
        this.valueSchemes = valueSchemes;
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    /** Whether statements with this property are shown here. */
    boolean tells(Node property) {
        return DOMAINS.contains(property)
                || RANGES.contains(property)
                || MATCHES.contains(property)
                || Set.of(
                                RDFS.subClassOf.asNode(),
                                RDFS.subPropertyOf.asNode(),
                                SKOS.broader.asNode(),
                                SKOS.narrower.asNode(),
                                SKOS.inScheme.asNode(),
                                SKOS.hasTopConcept.asNode())
                        .contains(property);
    }

    List<Fact> of(Term term) {
        List<Fact> facts = new ArrayList<>();
        Node node = term.node();
        BiConsumer<String, List<Node>> add = (name, nodes) -> {
            if (!nodes.isEmpty()) {
                facts.add(new Fact(Link.plain(name), List.of(line(nodes))));
            }
        };
        hierarchy(node, add);
        switch (term.kind().group()) {
            case "property" -> {
                add.accept("Used on", objects(node, DOMAINS));
                add.accept("Its values", objects(node, RANGES));
                add.accept("From the scheme", valueSchemes.of(node));
            }
            case "class" -> {
                add.accept("Has", subjects(node, DOMAINS));
                add.accept("Is a value of", subjects(node, RANGES));
            }
            default -> add.accept("Values of", valueSchemes.propertiesWith(node));
        }
        matches(node, facts);
        return facts;
    }

    private void hierarchy(Node node, BiConsumer<String, List<Node>> add) {
        Node subClass = RDFS.subClassOf.asNode();
        Node subProperty = RDFS.subPropertyOf.asNode();
        Node broader = SKOS.broader.asNode();
        add.accept("Kind of", ours(vocabulary.objects(node, subClass)));
        add.accept("Kinds", vocabulary.subjects(subClass, node));
        add.accept("Special case of", ours(vocabulary.objects(node, subProperty)));
        add.accept("Special cases", vocabulary.subjects(subProperty, node));
        // Of event types the two hierarchies are parallel: once is enough.
        add.accept("Broader", without(vocabulary.objects(node, broader), vocabulary.objects(node, subClass)));
        add.accept("Narrower", without(vocabulary.subjects(broader, node), vocabulary.subjects(subClass, node)));
        add.accept("In the scheme", vocabulary.objects(node, SKOS.inScheme.asNode()));
        add.accept("In the words of others", others(node, List.of(subClass, subProperty)));
    }

    private void matches(Node node, List<Fact> facts) {
        List<Cell> lines = new ArrayList<>();
        for (Node match : MATCHES) {
            vocabulary.objects(node, match).forEach(other -> lines.add(match(match, other)));
            vocabulary.subjects(match, node).stream()
                    .filter(this::ours)
                    .forEach(other -> lines.add(Cell.of(vocabulary.link(other))
                            .and(Cell.of(Link.quiet(" has this as its " + vocabulary.shortName(match))))));
        }
        if (!lines.isEmpty()) {
            facts.add(new Fact(Link.plain("In other schemes"), lines));
        }
    }

    private Cell match(Node match, Node other) {
        Cell label = vocabulary
                .find(other)
                .map(term -> Cell.plain(" " + term.label()))
                .orElse(new Cell(List.of()));
        return Cell.of(Link.quiet(vocabulary.shortName(match) + " "), vocabulary.link(other))
                .and(label);
    }

    private Cell line(List<Node> nodes) {
        return Cell.join(nodes.stream().map(vocabulary::cell).toList(), ", ");
    }

    private List<Node> objects(Node subject, Set<Node> properties) {
        return properties.stream()
                .flatMap(property -> vocabulary.objects(subject, property).stream())
                .distinct()
                .sorted(byName())
                .toList();
    }

    private List<Node> subjects(Node object, Set<Node> properties) {
        return properties.stream()
                .flatMap(property -> vocabulary.subjects(property, object).stream())
                .distinct()
                .sorted(byName())
                .toList();
    }

    private static Comparator<Node> byName() {
        return Comparator.comparing(Node::toString);
    }

    private List<Node> others(Node node, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> vocabulary.objects(node, property).stream())
                .filter(Predicate.not(this::ours))
                .toList();
    }

    private List<Node> ours(List<Node> nodes) {
        return nodes.stream().filter(this::ours).toList();
    }

    private boolean ours(Node node) {
        return vocabulary.find(node).isPresent();
    }

    private static List<Node> without(List<Node> nodes, List<Node> others) {
        Set<Node> left = new LinkedHashSet<>(nodes);
        left.removeAll(Set.copyOf(others));
        return List.copyOf(left);
    }
}
