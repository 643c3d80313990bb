package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.terms.Ontology;
import org.attest.serve.terms.OntologyModule;

/** All terms of all modules, and how to name and reach them. */
final class Vocabulary {

    private static final Pattern NAMED = Pattern.compile("\\b([a-z]+):([A-Za-z][A-Za-z0-9_-]*)");

    private final Ontology ontology;
    private final Map<Node, Term> terms = new LinkedHashMap<>();

    Vocabulary(Ontology ontology) {
        this.ontology = ontology;
        for (OntologyModule module : ontology.modules().values()) {
            module.subjects().stream()
                    .filter(subject -> isTerm(subject, module.graph()))
                    .forEach(subject -> terms.putIfAbsent(subject, term(subject, module.name())));
        }
    }

    /** A term of ours has a label in its module; the alignment only speaks of terms. */
    private static boolean isTerm(Node subject, Graph graph) {
        return subject.getURI().startsWith(Ontology.IRI)
                && subject.getURI().indexOf('#') > 0
                && (graph.contains(subject, RDFS.label.asNode(), Node.ANY)
                        || graph.contains(subject, SKOS.prefLabel.asNode(), Node.ANY));
    }

    private Term term(Node node, String module) {
        return new Term(
                node, module, TermKind.of(node, ontology.graph()), ontology.label(node), shortName(node, module));
    }

    private String shortName(Node node, String module) {
        String known = ontology.prefixes().shortForm(node.getURI());
        return known.equals(node.getURI())
                ? module.substring(module.lastIndexOf('/') + 1) + ":"
                        + node.getURI().substring(node.getURI().indexOf('#') + 1)
                : known;
    }

    Ontology ontology() {
        return ontology;
    }

    Graph graph() {
        return ontology.graph();
    }

    /** All terms by module, each module's in the order of its file. */
    Collection<Term> all() {
        return terms.values();
    }

    /** The terms that a module defines, in the order of its file. */
    List<Term> of(String module) {
        return terms.values().stream()
                .filter(term -> term.module().equals(module))
                .toList();
    }

    Optional<Term> find(Node node) {
        return Optional.ofNullable(terms.get(node));
    }

    /** The objects of a node's statements, terms of ours first by name, then the rest by IRI. */
    List<Node> objects(Node subject, Node property) {
        return graph().stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .distinct()
                .sorted(order())
                .toList();
    }

    /** The named subjects of statements with this object, in the same order. */
    List<Node> subjects(Node property, Node object) {
        return graph().stream(Node.ANY, property, object)
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .distinct()
                .sorted(order())
                .toList();
    }

    private Comparator<Node> order() {
        return Comparator.comparing((Node node) -> !terms.containsKey(node)).thenComparing(Vocabulary::text);
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** A term by its short name with a link to its entry; a term of others by its short name, linked to where it is from. */
    Link link(Node node) {
        Term term = terms.get(node);
        if (term != null) {
            return Link.to(term.curie(), term.address()).styled("code");
        }
        return node.isURI() ? Link.to(shortName(node), node.getURI()).styled("code") : Link.plain(text(node));
    }

    /** The short name of any IRI; itself where no module has a prefix for it. */
    String shortName(Node node) {
        return ontology.prefixes().shortForm(node.getURI());
    }

    /** A value as a person reads it: a term with a link, a text with the links it calls for. */
    Cell cell(Node node) {
        return node.isLiteral() ? prose(node.getLiteralLexicalForm()) : Cell.of(link(node));
    }

    /** A sentence in which each short name of a term, {@code att:place}, leads to its entry. */
    Cell prose(String text) {
        List<Link> parts = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        int done = 0;
        while (named.find()) {
            Node node = Att.PREFIX.equals(named.group(1)) ? Att.term(named.group(2)) : Node.ANY;
            if (terms.containsKey(node)) {
                if (named.start() > done) {
                    parts.add(Link.plain(text.substring(done, named.start())));
                }
                parts.add(link(node));
                done = named.end();
            }
        }
        if (done < text.length()) {
            parts.add(Link.plain(text.substring(done)));
        }
        return new Cell(parts);
    }
}
