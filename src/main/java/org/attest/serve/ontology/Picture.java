package org.attest.serve.ontology;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.serve.terms.Ontology;

/**
 * The picture of the model, {@code ontology/model.svg}, which a test draws from the Turtle and keeps fresh.
 *
 * <p>Draws nothing itself.
 */
final class Picture {

    private static final String FILE = "model.svg";
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>\\s*", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("href=\"(" + Pattern.quote(Ontology.IRI) + "[^\"]*)\"");

    private Picture() {}

    /** As a file of its own, styled by itself; empty where it is missing. */
    static String alone() {
        return Ontology.file(FILE);
    }

    /**
     * To stand in a page: without the style, which the page takes from the style sheet, and with links to the entries.
     */
    static String inPage(Vocabulary vocabulary) {
        String svg = STYLE.matcher(alone()).replaceAll("");
        int start = svg.indexOf("<svg");
        Matcher href = HREF.matcher(start < 0 ? "" : svg.substring(start));
        return href.replaceAll(
                found -> Matcher.quoteReplacement("href=\"" + address(found.group(1), vocabulary) + "\""));
    }

    private static String address(String iri, Vocabulary vocabulary) {
        Node node = NodeFactory.createURI(iri);
        return vocabulary.find(node).map(Term::address).orElse(iri);
    }
}
