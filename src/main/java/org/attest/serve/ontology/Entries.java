package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;

/** Puts together what the documentation says of each term. */
final class Entries {

    /** Statements that have a line of their own, or are shown by the place of the entry. */
    private static final Set<Node> TOLD = Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            RDFS.isDefinedBy.asNode(),
            SKOS.definition.asNode(),
            SKOS.example.asNode(),
            SKOS.scopeNote.asNode(),
            SKOS.topConceptOf.asNode(),
            Att.question,
            Att.counterExample);

    private final Vocabulary vocabulary;
    private final Uses uses;
    private final Trees trees;
    private final Neighbours neighbours;

    Entries(Vocabulary vocabulary, Uses uses, ValueSchemes valueSchemes) {
        this.vocabulary = vocabulary;
        this.uses = uses;
        this.trees = new Trees(vocabulary);
        this.neighbours = new Neighbours(vocabulary, valueSchemes);
    }

    /** The entry of a term. */
    Entry of(Term term) {
        Node node = term.node();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Answers", texts(node, Att.question));
        add(facts, "Example", texts(node, SKOS.example.asNode()));
        add(facts, "Not to be taken for it", texts(node, Att.counterExample));
        add(facts, "Note", texts(node, SKOS.scopeNote.asNode()));
        facts.addAll(neighbours.of(term));
        others(node, facts);
        add(facts, "Checked", uses.checks(node));
        add(facts, "Saved queries", uses.queries(node));
        add(facts, "Questions", uses.questions(node));
        List<Branch> tree = term.kind() == TermKind.SCHEME ? trees.ofScheme(node) : List.of();
        return new Entry(term, definition(node), facts, tree);
    }

    /** What a term means, as a line of text with links. */
    Cell definition(Node term) {
        return Cell.join(texts(term, SKOS.definition.asNode()), " ");
    }

    /** Whatever else the Turtle says: a statement without a line of its own is shown under the name of its property. */
    private void others(Node node, List<Fact> facts) {
        vocabulary.graph().stream(node, Node.ANY, Node.ANY)
                .map(triple -> triple.getPredicate())
                .distinct()
                .filter(property -> !TOLD.contains(property) && !neighbours.tells(property))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .forEach(property ->
                        facts.add(new Fact(vocabulary.link(property), cells(vocabulary.objects(node, property)))));
    }

    private List<Cell> cells(List<Node> nodes) {
        return nodes.stream().map(vocabulary::cell).toList();
    }

    private List<Cell> texts(Node node, Node property) {
        return vocabulary.ontology().texts(node, property).stream()
                .map(vocabulary::prose)
                .toList();
    }

    private static void add(List<Fact> facts, String name, List<Cell> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(Link.plain(name), values));
        }
    }
}
