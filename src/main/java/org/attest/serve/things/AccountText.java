package org.attest.serve.things;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.serve.terms.Ontology;

/**
 * A line of text for nodes that have no label of their own: most accounts, testimonies, reports.
 *
 * <p>Looks only one step around the node, and calls what it finds there by label or by the end of its IRI, so that two
 * accounts that refer to each other do not go round in circles.
 */
final class AccountText {

    private AccountText() {}

    /** A line about a node; the end of its IRI when nothing better is known. */
    static String of(Node node, Data data, Words words) {
        AccountReader reader = new AccountReader(node, data, words);
        String local = Ontology.localName(node);
        if (data.isA(node, Att.Testimony) && Records.isRecord(node, data)) {
            boolean earlier = data.object(node, Att.revisionOf).isPresent();
            return (earlier ? "earlier revision of record " : "record ")
                    + reader.some(Att.recordId).orElse(local) + " of "
                    + data.object(node, Att.source).map(Ontology::localName).orElse("a dataset");
        }
        if (data.isA(node, Att.Testimony)) {
            return "testimony " + local + ": " + reader.some(Att.speaker).orElse("the source itself");
        }
        if (data.isA(node, Att.Source)) {
            String kind = new Classes(words).narrowest(data.types(node));
            return reader.some(DCTerms.publisher.asNode())
                    .map(publisher -> kind + " of " + publisher)
                    .orElse("a " + kind + " without a title (" + local + ")");
        }
        if (data.isA(node, Att.Report)) {
            return "report " + local;
        }
        return reader.account().filter(text -> !text.isBlank()).orElse(local);
    }

    /** The number of a figure in words: with its hedge, its bounds and what is counted. */
    static String amount(Node figure, Data data, Words words) {
        return new AccountReader(figure, data, words).amount();
    }
}
