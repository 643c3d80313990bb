package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Section;
import org.attest.serve.pages.Table;

/** The page about anything else: evidence, extractors, loads, geometries, graphs. All that the graph holds of it. */
final class PlainArticle {

    private static final int SHOWN = 100;

    private final Tools tools;

    PlainArticle(Tools tools) {
        this.tools = tools;
    }

    ArticleParts of(Node node) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofFacts(
                "said",
                "What the graph holds of it",
                tools.facts().of(tools.data().about(node))));
        for (Node graph : tools.data().graphsAbout(node)) {
            sections.add(new Section(
                    "in-" + sections.size(),
                    "In one graph",
                    Cell.plain("Graph: ").and(tools.words().cell(graph)),
                    tools.facts().of(tools.data().about(graph, node)),
                    null));
        }
        sections.add(Section.ofTable("graph", "It is a named graph", graph(node)));
        sections.add(Section.ofTable("incoming", "What refers to it", incoming(node)));
        String kind = new Classes(tools.words()).narrowest(types(node));
        return new ArticleParts(
                Cell.plain(kind.isEmpty() ? "A node of the graph" : kind), new Cell(List.of()), sections);
    }

    private List<Node> types(Node node) {
        return tools.data().anyObjects(node, RDF.Nodes.type);
    }

    private Table graph(Node node) {
        try (Stream<Quad> quads = tools.data().quads(node, Node.ANY, Node.ANY, Node.ANY)) {
            List<Triple> triples = quads.limit(SHOWN).map(Quad::asTriple).toList();
            return table("Some of its triples", triples);
        }
    }

    private Table incoming(Node node) {
        try (Stream<Triple> triples = tools.data().incoming(node);
                Stream<Quad> quads = tools.data().quads(Node.ANY, Node.ANY, Node.ANY, node)) {
            List<Triple> all = Stream.concat(triples, quads.map(Quad::asTriple))
                    .distinct()
                    .limit(SHOWN)
                    .toList();
            return table("Triples with it as object", all);
        }
    }

    private Table table(String caption, List<Triple> triples) {
        List<List<Cell>> rows = triples.stream()
                .map(triple -> List.of(
                        tools.words().cell(triple.getSubject()),
                        Cell.of(tools.words().property(triple.getPredicate())),
                        tools.words().cell(triple.getObject())))
                .toList();
        String note = rows.size() < SHOWN ? "" : "The first " + SHOWN + " only.";
        return new Table(caption, List.of("Subject", "Property", "Value"), rows, note);
    }
}
