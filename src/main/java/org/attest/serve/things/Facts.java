package org.attest.serve.things;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;

/** Turns triples about one node into lines of name and values. */
final class Facts {

    /** What a page says elsewhere, or what repeats something narrower. */
    private static final Set<Node> SAID_ELSEWHERE =
            Set.of(RDF.Nodes.type, RDFS.label.asNode(), Att.saidIn, Att.wouldBe, Att.participant);

    private static final Set<Node> TERMS =
            Set.of(DCTerms.license.asNode(), DCTerms.publisher.asNode(), DCTerms.bibliographicCitation.asNode());

    private static final int VALUES = 50;

    private final Words words;

    Facts(Words words) {
        this.words = words;
    }

    /** All that is worth showing, by the name of the property. */
    List<Fact> of(Collection<Triple> triples) {
        return of(triples, Set.of());
    }

    /** The same without some properties. */
    List<Fact> of(Collection<Triple> triples, Set<Node> without) {
        Map<String, List<Triple>> byName = triples.stream()
                .filter(triple -> !SAID_ELSEWHERE.contains(triple.getPredicate()))
                .filter(triple -> !without.contains(triple.getPredicate()))
                .collect(Collectors.groupingBy(
                        triple -> words.property(triple.getPredicate()).text(), TreeMap::new, Collectors.toList()));
        return byName.values().stream().map(this::fact).toList();
    }

    /** Under which terms, and how, a source is to be cited. */
    List<Fact> terms(Collection<Triple> triples) {
        return of(triples.stream()
                .filter(triple -> TERMS.contains(triple.getPredicate()))
                .toList());
    }

    private Fact fact(List<Triple> same) {
        List<Cell> values = same.stream()
                .map(Triple::getObject)
                .distinct()
                .map(this::value)
                .sorted(Comparator.comparing(Cell::text))
                .limit(VALUES)
                .toList();
        return new Fact(words.property(same.getFirst().getPredicate()), values);
    }

    private Cell value(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        if (address && (node.isLiteral() || foreign(node))) {
            return Cell.of(Link.to(text, text));
        }
        return words.cell(node);
    }

    // The address of a document elsewhere, of which the graph says nothing itself.
    private boolean foreign(Node node) {
        return !words.known(node)
                && !node.getURI().startsWith(words.links().base())
                && !node.getURI().startsWith(Att.NS)
                && !words.isTerm(node);
    }
}
