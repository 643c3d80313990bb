package org.attest.serve.about;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;
import org.attest.serve.http.Reading;

/**
 * Describes each dataset that was loaded, such as UCDP GED, in VoID and DCAT: its releases, licence, publisher, how to cite
 * it, and how many of its records are in the accepted view. A dataset that reports only speak of is not described.
 *
 * <p>{@code dcat:Dataset} is said of the dataset and of each release, which is a version of it (DCAT 3, section 11).
 */
public final class LoadedDatasets {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT_3 = DCAT.getURI();
    private static final List<Node> TOLD = List.of(
            DCTerms.title.asNode(),
            DCTerms.identifier.asNode(),
            DCTerms.publisher.asNode(),
            DCTerms.license.asNode(),
            DCTerms.bibliographicCitation.asNode());
    private static final List<Node> COUNTS = List.of(
            Att.recordsRead,
            Att.recordsAdded,
            Att.recordsRevised,
            Att.recordsUnchanged,
            Att.recordsMissing,
            Att.recordsRejected,
            Att.releaseOrder);

    private final DatasetGraph dataset;
    private final Kept<List<Triple>> kept;

    /** Those of a database. */
    public LoadedDatasets(DatasetGraph dataset) {
        this.dataset = dataset;
        this.kept = new Kept<>(() -> Reading.of(dataset, this::read));
    }

    /** What to say of them, as parts of the whole. */
    List<Triple> describe(Node whole) {
        List<Triple> all = new ArrayList<>(kept.get());
        kept.get().stream()
                .filter(triple -> triple.getPredicate().equals(of("entities")))
                .forEach(triple -> all.add(Triple.create(whole, of("subset"), triple.getSubject())));
        return all;
    }

    private List<Triple> read() {
        Graph graph = dataset.getDefaultGraph();
        List<Triple> out = new ArrayList<>();
        List<Node> releases = graph.stream(Node.ANY, RDF.Nodes.type, Att.Release)
                .map(Triple::getSubject)
                .toList();
        releases.forEach(release -> release(graph, release, out));
        releases.stream()
                .flatMap(release -> graph.stream(release, Att.ofDataset, Node.ANY))
                .map(Triple::getObject)
                .distinct()
                .forEach(source -> source(graph, source, out));
        return out;
    }

    private static void source(Graph graph, Node source, List<Triple> out) {
        out.add(Triple.create(source, RDF.Nodes.type, DCAT.Dataset.asNode()));
        out.add(Triple.create(source, RDF.Nodes.type, of("Dataset")));
        TOLD.forEach(property -> graph.stream(source, property, Node.ANY).forEach(out::add));
        graph.stream(source, Att.url, Node.ANY)
                .map(triple -> NodeFactory.createURI(triple.getObject().getLiteralLexicalForm()))
                .forEach(page -> out.add(Triple.create(source, DCAT.landingPage.asNode(), page)));
        long records = graph.stream(Node.ANY, Att.source, source)
                .filter(triple -> graph.contains(triple.getSubject(), Att.accepted, Literals.bool(true)))
                .count();
        out.add(Triple.create(source, of("entities"), Literals.number(BigDecimal.valueOf(records))));
    }

    private static void release(Graph graph, Node release, List<Triple> out) {
        out.add(Triple.create(release, RDF.Nodes.type, DCAT.Dataset.asNode()));
        graph.stream(release, DCTerms.title.asNode(), Node.ANY)
                .map(Triple::getObject)
                .forEach(name -> out.add(Triple.create(release, dcat("version"), name)));
        graph.stream(release, Att.ofDataset, Node.ANY).map(Triple::getObject).forEach(source -> {
            out.add(Triple.create(release, dcat("isVersionOf"), source));
            out.add(Triple.create(source, dcat("hasVersion"), release));
        });
        COUNTS.forEach(count -> graph.stream(release, count, Node.ANY).forEach(out::add));
    }

    private static Node dcat(String name) {
        return NodeFactory.createURI(DCAT_3 + name);
    }

    private static Node of(String name) {
        return NodeFactory.createURI(VOID + name);
    }
}
