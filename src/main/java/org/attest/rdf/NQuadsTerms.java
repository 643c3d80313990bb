package org.attest.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.XSD;

/**
 * Lines of N-Triples and N-Quads in the canonical form of RDF 1.1 (N-Triples §4): one space between terms, of the
 * escapes only {@code \" \\ \n \r}, and no datatype on plain strings.
 *
 * <p>Jena's own writer escapes tabs and more, so its lines differ from those of other canonical writers. Blank nodes and
 * triple terms are refused: the graph has none.
 */
final class NQuadsTerms {

    static {
        JenaSystem.init();
    }

    private NQuadsTerms() {}

    /** The line of a triple, without line end. */
    static String line(Triple triple) {
        StringBuilder out = new StringBuilder(160);
        term(out, triple.getSubject());
        term(out.append(' '), triple.getPredicate());
        term(out.append(' '), triple.getObject());
        return out.append(" .").toString();
    }

    /** The line of a quad, without line end; that of a triple where it lies in the default graph. */
    static String line(Quad quad) {
        StringBuilder out = new StringBuilder(240);
        term(out, quad.getSubject());
        term(out.append(' '), quad.getPredicate());
        term(out.append(' '), quad.getObject());
        if (!quad.isDefaultGraph()) {
            term(out.append(' '), quad.getGraph());
        }
        return out.append(" .").toString();
    }

    /** One term. */
    static String term(Node node) {
        StringBuilder out = new StringBuilder(80);
        term(out, node);
        return out.toString();
    }

    private static void term(StringBuilder out, Node node) {
        if (node.isURI()) {
            iri(out, node.getURI());
        } else if (node.isLiteral()) {
            literal(out, node);
        } else {
            throw new IllegalArgumentException("the graph has no blank nodes, variables or triple terms: " + node);
        }
    }

    private static void literal(StringBuilder out, Node node) {
        out.append('"');
        escaped(out, node.getLiteralLexicalForm());
        out.append('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.append('@').append(language);
        } else if (!XSD.xstring.getURI().equals(node.getLiteralDatatypeURI())) {
            iri(out.append("^^"), node.getLiteralDatatypeURI());
        }
    }

    private static void escaped(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    private static void iri(StringBuilder out, String iri) {
        out.append('<');
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('>');
    }
}
