package org.attest.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;

/**
 * Batches like that of one row of a table of events: one testimony with a fight of two sides at a place, figures of the
 * dead, and the documents that the row cites. Made up, and without a fault.
 */
public final class Rows {

    static {
        JenaSystem.init();
    }

    private static final String BASE = "https://rows.example/";
    private static final int FIGURES = 5;
    private static final int CITED = 2;
    private static final Ontology ONTOLOGY = Ontology.standard();

    private final String id;
    private final Node report;
    private final Node record;
    private final Node event;
    private final List<Quad> quads = new ArrayList<>();

    private Rows(int number) {
        id = Integer.toString(number);
        report = iri("report/" + id);
        record = iri("record/" + id);
        event = iri("record/" + id + "/event");
    }

    /** The row of a number, in some 90 quads. The things it mentions are known from elsewhere. */
    public static GraphBatch row(int number) {
        Rows row = new Rows(number);
        row.catalogue();
        row.event();
        for (int i = 0; i < FIGURES; i++) {
            row.figure(i);
        }
        return new GraphBatch(
                GraphBatch.Kind.REPORT, row.id, row.report, "0".repeat(64), List.copyOf(row.quads), Map.of());
    }

    /** The classes of the things that rows mention. */
    public static Set<Node> types(Node thing) {
        if (!thing.isURI() || !thing.getURI().startsWith(Iris.THINGS)) {
            return Set.of();
        }
        String key = thing.getURI().substring(Iris.THINGS.length());
        return key.startsWith("place/")
                ? Set.of(Att.Place, Att.term("Town"))
                : key.startsWith("side/") ? Set.of(Att.Actor, Att.ArmedGroup) : Set.of();
    }

    private void catalogue() {
        add(Graphs.CATALOGUE, report, RDF.type.asNode(), Att.Report);
        add(Graphs.CATALOGUE, report, Att.extractedFrom, iri("dataset"));
        add(Graphs.CATALOGUE, report, Att.extractor, iri("program"));
        add(
                Graphs.CATALOGUE,
                iri("program"),
                RDF.type.asNode(),
                NodeFactory.createURI("http://www.w3.org/ns/prov#Agent"));
        add(Graphs.CATALOGUE, report, Att.extracted, Literals.date(LocalDate.of(2031, 12, 1)));
        add(Graphs.CATALOGUE, report, Att.describes, iri("dataset"));
        add(Graphs.CATALOGUE, report, Att.contentHash, Literals.text("0123456789abcdef".repeat(4)));
        source(iri("dataset"), "Dataset", "Fights of Lume");
        types(Graphs.CATALOGUE, record, Att.Testimony);
        add(Graphs.CATALOGUE, record, Att.source, iri("dataset"));
        add(Graphs.CATALOGUE, record, Att.report, report);
        add(Graphs.CATALOGUE, record, Att.speaker, Iris.sharedThing("side/coders"));
        add(Graphs.CATALOGUE, record, Att.stance, Att.term("Estimates"));
        add(Graphs.CATALOGUE, record, Att.polarity, Att.term("Affirms"));
        add(Graphs.CATALOGUE, record, Att.certainty, Att.term("Unstated"));
        add(Graphs.CATALOGUE, record, Att.status, Att.term("Current"));
        add(Graphs.CATALOGUE, record, Att.accepted, Literals.bool(true));
        for (int i = 0; i < CITED; i++) {
            Node cited = iri("source/cited-" + id + "-" + i);
            source(cited, "NewsArticle", "Fighting in Tell Amara, day " + i);
            add(Graphs.CATALOGUE, record, Att.basedOn, cited);
        }
    }

    private void source(Node source, String type, String title) {
        types(Graphs.CATALOGUE, source, Att.term(type));
        add(Graphs.CATALOGUE, source, DCTerms.title.asNode(), Literals.text(title));
        add(Graphs.CATALOGUE, source, Att.url, Literals.anyUri(source.getURI()));
        add(Graphs.CATALOGUE, source, Att.published, Literals.edtf("2031-11-15"));
        add(Graphs.CATALOGUE, source, Att.publishedEarliest, day(15));
        add(Graphs.CATALOGUE, source, Att.publishedLatest, day(15));
        add(Graphs.CATALOGUE, source, Att.publishedBasis, Att.term("Stated"));
    }

    private void event() {
        types(record, event, Att.term("Fighting"));
        add(record, event, Att.saidIn, record);
        add(record, event, RDFS.label.asNode(), Literals.text("fight " + id));
        add(record, event, Att.participant, Iris.sharedThing("side/army"));
        add(record, event, Att.participant, Iris.sharedThing("side/front"));
        add(record, event, Att.place, Iris.sharedThing("place/town/tell-amara"));
        add(record, event, Att.placePrecision, Att.term("NearPlace"));
        add(record, event, Att.date, Literals.edtf("2031-11-12/2031-11-14"));
        add(record, event, Att.earliest, day(12));
        add(record, event, Att.latest, day(14));
        add(record, event, Att.datePrecision, Att.term("FewDaysPrecision"));
    }

    private void figure(int i) {
        Node figure = iri("record/" + id + "/figure/deaths-" + i);
        types(record, figure, Att.Figure);
        add(record, figure, Att.saidIn, record);
        add(record, figure, Att.measure, Att.term("Killed"));
        add(record, figure, Att.event, event);
        add(record, figure, Att.best, Literals.number(BigDecimal.valueOf(7 + i)));
        if (i == 0) {
            add(record, figure, Att.lower, Literals.number(BigDecimal.valueOf(5)));
            add(record, figure, Att.upper, Literals.number(BigDecimal.valueOf(12)));
        } else {
            add(record, figure, Att.group, Iris.sharedThing("side/" + (i % 2 == 0 ? "army" : "front")));
        }
    }

    private void types(Node graph, Node subject, Node type) {
        ONTOLOGY.withSuperclasses(type).forEach(each -> add(graph, subject, RDF.type.asNode(), each));
    }

    private void add(Node graph, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    private static Node day(int day) {
        return Literals.date(LocalDate.of(2031, 11, day));
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }
}
