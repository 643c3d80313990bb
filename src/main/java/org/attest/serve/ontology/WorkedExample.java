package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;
import org.attest.serve.terms.Ontology;

/**
 * One event from sentence to graph: an article, and what the program made of a report on it.
 *
 * @param article the text
 * @param parts the nodes of the graph that matter, with what it says of them; none where there is no example
 */
public record WorkedExample(String article, List<Part> parts) {

    private static final String FOLDER = "example/";
    private static final String DECLARED = "/declared";
    private static final List<Node> SHOWN = List.of(Att.Event, Att.Figure, Att.Testimony, Att.Source);

    /**
     * A node.
     *
     * @param heading what it is
     * @param facts what the graph says of it
     */
    public record Part(String heading, List<Fact> facts) {}

    static WorkedExample load(Vocabulary vocabulary) {
        String trig = Ontology.file(FOLDER + "graph.trig");
        if (trig.isEmpty()) {
            return new WorkedExample("", List.of());
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        Graph graph = GraphMemFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return new WorkedExample(Ontology.file(FOLDER + "article.txt").strip(), parts(graph, vocabulary));
    }

    /** Whether there is one. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static List<Part> parts(Graph graph, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        for (Node type : SHOWN) {
            graph.stream(Node.ANY, RDF.type.asNode(), type)
                    .map(triple -> triple.getSubject())
                    .filter(node -> !node.getURI().endsWith(DECLARED))
                    .sorted(Comparator.comparing(Node::getURI))
                    .forEach(node -> parts.add(
                            new Part("The " + vocabulary.ontology().label(type), facts(node, graph, vocabulary))));
        }
        return parts;
    }

    private static List<Fact> facts(Node node, Graph graph, Vocabulary vocabulary) {
        Map<Node, List<Cell>> values = new LinkedHashMap<>();
        inOrder(node, graph, vocabulary)
                .forEach(property -> graph.stream(node, property, Node.ANY)
                        .map(triple -> triple.getObject())
                        .sorted(Comparator.comparing(Node::toString))
                        .forEach(value -> values.computeIfAbsent(property, key -> new ArrayList<>())
                                .add(value(value, vocabulary))));
        return values.entrySet().stream()
                .map(entry -> new Fact(
                        entry.getKey().equals(RDF.type.asNode()) ? Link.plain("is a") : vocabulary.link(entry.getKey()),
                        List.of(Cell.join(entry.getValue(), ", "))))
                .toList();
    }

    /** Types first, then the properties as the modules have them, then those of others. */
    private static Set<Node> inOrder(Node node, Graph graph, Vocabulary vocabulary) {
        Set<Node> present = new LinkedHashSet<>();
        graph.stream(node, Node.ANY, Node.ANY)
                .map(triple -> triple.getPredicate())
                .forEach(present::add);
        Set<Node> ordered = new LinkedHashSet<>();
        Stream.concat(Stream.of(RDF.type.asNode()), vocabulary.all().stream().map(Term::node))
                .filter(present::contains)
                .forEach(ordered::add);
        present.stream().sorted(Comparator.comparing(Node::getURI)).forEach(ordered::add);
        return ordered;
    }

    /** The last part of an IRI that is no term is what tells it apart: here it stands for a thing with a page. */
    private static Cell value(Node value, Vocabulary vocabulary) {
        if (value.isURI() && vocabulary.find(value).isEmpty()) {
            String path = value.getURI().replaceFirst("^https://(w3id.org/attest/|example.org/case/)", "");
            return Cell.of(Link.quiet(path));
        }
        return value.isLiteral() ? Cell.plain(value.getLiteralLexicalForm()) : vocabulary.cell(value);
    }
}
