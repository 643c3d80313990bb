package org.attest.serve.things;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.NodeText;
import org.attest.serve.terms.Ontology;

/** What nodes are called, and how they are shown. */
final class Words {

    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final String SCHEMES = "https://w3id.org/attest/ontology/schemes/";

    /** Properties of other vocabularies, where the end of the IRI says too little. */
    private static final Map<Node, String> FOREIGN = Map.of(
            SKOS.altLabel.asNode(), "also called",
            OWL.differentFrom.asNode(), "not the same as",
            DCTerms.creator.asNode(), "author");

    private final Data data;
    private final Ontology ontology;
    private final Links links;

    Words(Data data, Ontology ontology, Links links) {
        this.data = data;
        this.ontology = ontology;
        this.links = links;
    }

    /** A value as it is shown: the text of a literal, the name of anything else, with a link. */
    Link link(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? literal(node) : Link.plain(node.toString());
        }
        if (node.getURI().startsWith(Att.NS) || isTerm(node)) {
            return links.to(node, ontology.label(node));
        }
        Optional<Node> label = label(node);
        String text = label.map(Node::getLiteralLexicalForm).orElseGet(() -> AccountText.of(node, data, this));
        String language = label.map(Node::getLiteralLanguage)
                .filter(tag -> !tag.equals("en"))
                .orElse("");
        return new Link(text, links.address(node.getURI()), language, "");
    }

    /** The text of a literal as people write it: a whole number without its decimal point, a date in one piece. */
    static Link literal(Node node) {
        String type = node.getLiteralDatatypeURI();
        if (XSD.decimal.getURI().equals(type)) {
            return Link.plain(node.getLiteralLexicalForm().replaceFirst("\\.0+$", ""));
        }
        Link text = NodeText.literal(node);
        return XSD.date.getURI().equals(type) || EDTF.equals(type) ? text.styled("when") : text;
    }

    /** Whether it is a concept of a scheme that came with the ontology. */
    boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(SCHEMES);
    }

    /** A value as a cell. */
    Cell cell(Node node) {
        return Cell.of(link(node));
    }

    /** Several values, with commas. */
    Cell list(List<Node> nodes) {
        return Cell.join(nodes.stream().map(this::cell).toList(), ", ");
    }

    /** What a node is called, without a link. */
    String text(Node node) {
        return link(node).text();
    }

    /** The word for a term of the ontology. */
    String term(Node term) {
        return ontology.label(term);
    }

    /** A property with a link to its definition. */
    Link property(Node property) {
        if (property.getURI().startsWith(Att.NS)) {
            return links.to(property, ontology.label(property));
        }
        return Link.plain(FOREIGN.getOrDefault(property, ontology.label(property)));
    }

    /** Whether the graph says anything of it. */
    boolean known(Node node) {
        return !data.about(node).isEmpty() || !data.graphsAbout(node).isEmpty();
    }

    Links links() {
        return links;
    }

    Graph ontology() {
        return ontology.graph();
    }

    /** The label or title that some graph gives it: English or without language first, then the least. */
    Optional<Node> label(Node node) {
        List<Node> labels = Stream.of(RDFS.label.asNode(), DCTerms.title.asNode())
                .map(property -> data.anyObjects(node, property))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return labels.stream()
                .filter(Node::isLiteral)
                .filter(label -> List.of("", "en").contains(label.getLiteralLanguage()))
                .findFirst()
                .or(() -> labels.stream().filter(Node::isLiteral).findFirst());
    }
}
