package org.attest.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * Finds what belongs to a report or an authority by following the catalogue: a few look-ups for each testimony, never a
 * scan.
 *
 * <p>Works alike on the database and on a batch laid out as a dataset, so what is taken out is by construction what was
 * put in.
 */
final class InputReader {

    private static final String EVIDENCE = "/evidence";

    private final DatasetGraph data;
    private final Node subject;
    private final Set<Quad> owned = new HashSet<>();
    private final Set<Node> accepted = new HashSet<>();
    private final Set<Node> nodes = new HashSet<>();
    private final Set<Node> things = new HashSet<>();

    private InputReader(DatasetGraph data, Node subject) {
        this.data = data;
        this.subject = subject;
    }

    /** Reads what the data have of an input; an absent one when they have nothing. */
    static Input read(DatasetGraph data, Node subject) {
        InputReader reader = new InputReader(data, subject);
        reader.catalogue(subject);
        if (reader.owned.isEmpty()) {
            return Input.absent(subject);
        }
        reader.mentions();
        reader.judgements();
        reader.testimonies();
        reader.graph(Terms.iri(subject.getURI() + EVIDENCE));
        reader.described();
        reader.collectThings();
        return new Input(subject, reader.owned, reader.accepted, reader.nodes, reader.things);
    }

    private void mentions() {
        Quads.subjects(data, Graphs.CATALOGUE, Att.mentionedIn, subject).forEach(this::catalogue);
    }

    /** With who judged: lists share judgements and judges, and go in together. */
    private void judgements() {
        for (Node judgement : Quads.subjects(data, Graphs.CATALOGUE, Att.inList, subject)) {
            catalogue(judgement);
            Quads.objects(data, Graphs.CATALOGUE, judgement, Att.judge).forEach(this::catalogue);
        }
    }

    private void testimonies() {
        for (Node testimony : Quads.subjects(data, Graphs.CATALOGUE, Att.report, subject)) {
            catalogue(testimony);
            graph(testimony);
            graph(Terms.iri(testimony.getURI() + EVIDENCE));
            if (data.contains(Graphs.CATALOGUE, testimony, Att.accepted, Terms.TRUE)) {
                accepted.add(testimony);
            }
        }
    }

    private void described() {
        Predicate<Node> own = node -> node.getURI().startsWith(subject.getURI() + "/");
        for (Node predicate : List.of(Att.describes, Att.extractedFrom, Att.extractor)) {
            for (Node node : Quads.objects(data, Graphs.CATALOGUE, subject, predicate)) {
                if (own.test(node)) {
                    catalogue(node);
                } else {
                    nodes.add(node);
                }
            }
        }
    }

    private void collectThings() {
        things.addAll(Quads.objects(data, Graphs.CATALOGUE, subject, Att.mentions));
        things.addAll(Quads.subjects(data, Graphs.THINGS, Terms.KNOWN_FROM, subject));
    }

    private void catalogue(Node node) {
        owned.addAll(Quads.list(data, Graphs.CATALOGUE, node, Node.ANY, Node.ANY));
    }

    private void graph(Node name) {
        owned.addAll(Quads.list(data, name, Node.ANY, Node.ANY, Node.ANY));
    }
}
