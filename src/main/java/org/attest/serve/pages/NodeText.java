package org.attest.serve.pages;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** RDF terms as they are shown in tables: short, and linked where there is something to see. */
public final class NodeText {

    private final Links links;
    private final Map<String, String> prefixes;

    /**
     * Texts with links.
     *
     * @param prefixes for writing IRIs short, beside {@link RdfText#PREFIXES}
     */
    public NodeText(Links links, Map<String, String> prefixes) {
        this.links = links;
        this.prefixes = prefixes;
    }

    /** A term as a cell. */
    public Cell cell(Node node) {
        return Cell.of(link(node));
    }

    /** A term as a link. */
    public Link link(Node node) {
        if (node.isURI()) {
            return links.to(node, shorten(node.getURI()));
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        return Link.plain(node.toString());
    }

    /** A literal as text with its language. */
    public static Link literal(Node node) {
        String text = node.getLiteralLexicalForm();
        if (XSD.xboolean.getURI().equals(node.getLiteralDatatypeURI())) {
            text = text.equals("true") || text.equals("1") ? "yes" : "no";
        }
        String language = node.getLiteralLanguage();
        return new Link(text, "", language.equals("en") ? "" : language, "");
    }

    /** An IRI with a prefix where one fits, or relative to the database's base; else whole. */
    public String shorten(String iri) {
        return shorten(iri, prefixes)
                .or(() -> shorten(iri, RdfText.PREFIXES))
                .or(() -> Optional.of(links.base())
                        .filter(iri::startsWith)
                        .map(base -> iri.substring(base.length()))
                        .filter(rest -> !rest.isEmpty()))
                .orElse(iri);
    }

    private static Optional<String> shorten(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && iri.startsWith(entry.getValue()))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .findFirst();
    }
}
