package org.attest.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;

/**
 * Makes small batches as the mappers make them, out of few sources, things and names, so that they overlap a lot. One
 * number decides what a batch says.
 */
final class SmallWorld {

    static final String BASE = "http://example.org/id/";
    static final String THING = "https://w3id.org/attest/thing/";
    private static final List<String> NAMES = List.of("Mill Quarter", "the mill", "Old Mill", "Mühle", "\uD83C\uDFED");

    private final List<Quad> quads = new ArrayList<>();
    private final Random random;

    private SmallWorld(long variant) {
        this.random = new Random(variant * 7919 + 17);
    }

    static String reportIri(int number) {
        return BASE + "report/r" + number;
    }

    static String authorityIri(int number) {
        return BASE + "authority/a" + number;
    }

    static byte[] content(String iri, int variant) {
        return ("{\"of\": \"" + iri + "\", \"variant\": " + variant + "}").getBytes(StandardCharsets.UTF_8);
    }

    static LoadNote note(int number) {
        return new LoadNote(
                BASE + "load/" + number, Instant.parse("2026-11-21T00:00:00Z").plusSeconds(number));
    }

    /** A report of one to three voices about one event, a figure and two things. */
    static CheckedBatch report(int number, int variant) {
        return report(number, variant, 2);
    }

    static CheckedBatch report(int number, int variant, int events) {
        SmallWorld world = new SmallWorld(variant);
        String iri = reportIri(number);
        world.describe(iri, variant);
        int voices = 1 + world.random.nextInt(3);
        for (int voice = 0; voice < voices; voice++) {
            world.testimony(iri, voice, events);
        }
        return batch(GraphBatch.Kind.REPORT, iri, variant, world.quads);
    }

    /** An authority that knows two of the four things, one of them with a place on the map. */
    static CheckedBatch authority(int number, int variant) {
        SmallWorld world = new SmallWorld(variant);
        String iri = authorityIri(number);
        world.catalogue(iri, Terms.TYPE, Terms.AUTHORITY_CLASS);
        world.catalogue(iri, Att.contentHash, text(Archive.hash(content(iri, variant))));
        for (int i = 0; i < 2; i++) {
            Node thing = thing(world.random.nextInt(4));
            world.thing(thing);
            world.things(thing, Terms.KNOWN_FROM, Terms.iri(iri));
            world.things(thing, Terms.LABEL, text("known as " + world.random.nextInt(3)));
            world.things(thing, Terms.ALT_LABEL, text(world.name()));
            Node geometry = Terms.iri(thing.getURI() + "/geometry");
            world.things(thing, Terms.HAS_GEOMETRY, geometry);
            world.things(geometry, Terms.AS_WKT, wkt(43 + world.random.nextInt(3), 36));
        }
        return batch(GraphBatch.Kind.AUTHORITY, iri, variant, world.quads);
    }

    private static CheckedBatch batch(GraphBatch.Kind kind, String iri, int variant, List<Quad> quads) {
        String key = iri.substring(iri.lastIndexOf('/') + 1);
        String hash = Archive.hash(content(iri, variant));
        return CheckedBatch.of(new GraphBatch(kind, key, Terms.iri(iri), hash, quads, Map.of()), List.of());
    }

    private void describe(String iri, int variant) {
        catalogue(iri, Terms.TYPE, Att.Report);
        catalogue(iri, Att.contentHash, text(Archive.hash(content(iri, variant))));
        Node extractor = Terms.iri(BASE + "extractor/person/e" + random.nextInt(2));
        catalogue(iri, Att.extractor, extractor);
        catalogue(extractor.getURI(), Terms.TYPE, Terms.iri("http://www.w3.org/ns/prov#Agent"));
        for (int i = 0; i <= random.nextInt(2); i++) {
            Node source = Terms.iri(BASE + "source/url-" + random.nextInt(6));
            catalogue(iri, Att.describes, source);
            catalogue(source.getURI(), Terms.TYPE, Att.Source);
            catalogue(source.getURI(), Terms.iri("http://purl.org/dc/terms/title"), text("title " + random.nextInt(3)));
        }
        Node local = Terms.iri(iri + "/source/spoken-of");
        catalogue(iri, Att.describes, local);
        catalogue(local.getURI(), Terms.TYPE, Att.Source);
        Node nameless = Terms.iri(iri + "/thing/officer");
        catalogue(iri, Att.mentions, nameless);
        things(nameless, Terms.TYPE, Att.term("Person"));
        things(nameless, Terms.LABEL, text("an officer"));
        quads.add(Quad.create(Terms.iri(iri + "/evidence"), Terms.iri(iri + "/excluded/1"), Terms.TYPE, Att.term("X")));
    }

    private void testimony(String report, int voice, int events) {
        String iri = report + "/testimony/t" + voice;
        boolean accepted = random.nextInt(3) > 0;
        catalogue(iri, Terms.TYPE, Att.Testimony);
        catalogue(iri, Att.report, Terms.iri(report));
        catalogue(iri, Att.accepted, NodeFactory.createLiteralDT(String.valueOf(accepted), XSDDatatype.XSDboolean));
        Node graph = Terms.iri(iri);
        for (int event = 0; event < events; event++) {
            event(graph, report, event, accepted);
        }
        Node named = mention(report);
        Node name = Terms.iri(report + "/name/n" + random.nextInt(2));
        quads.add(Quad.create(graph, name, Att.names, named));
        quads.add(Quad.create(graph, name, Att.name, text(name())));
        quads.add(Quad.create(graph, named, Att.term("near"), thing(0)));
        mention(report, thing(0));
    }

    private void event(Node graph, String report, int number, boolean accepted) {
        Node event = Terms.iri(report + "/event/e" + number);
        Node capture = Att.term("Capture");
        quads.add(Quad.create(graph, event, Terms.TYPE, accepted ? capture : Att.term("Reported")));
        if (!accepted) {
            quads.add(Quad.create(graph, event, Att.wouldBe, capture));
        }
        quads.add(Quad.create(graph, event, Att.saidIn, graph));
        quads.add(Quad.create(graph, event, Att.term("place"), mention(report)));
        quads.add(Quad.create(
                graph,
                event,
                Att.term("best"),
                NodeFactory.createLiteralDT("0" + random.nextInt(9) + ".50", XSDDatatype.XSDdecimal)));
        Node evidence = Terms.iri(graph.getURI() + "/evidence");
        quads.add(Quad.create(evidence, Terms.iri(evidence.getURI() + "/event/e" + number + "/1"), Terms.TYPE, event));
    }

    private Node mention(String report) {
        Node thing = thing(random.nextInt(4));
        mention(report, thing);
        return thing;
    }

    private void mention(String report, Node thing) {
        catalogue(report, Att.mentions, thing);
        thing(thing);
    }

    private void thing(Node thing) {
        things(thing, Terms.TYPE, Att.term("Place"));
        things(thing, Terms.TYPE, Att.term("Quarter"));
    }

    private static Node thing(int number) {
        return Terms.iri(THING + "quarter/mill-" + number);
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private void catalogue(String subject, Node predicate, Node object) {
        quads.add(Quad.create(Graphs.CATALOGUE, Terms.iri(subject), predicate, object));
    }

    private void things(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(Graphs.THINGS, subject, predicate, object));
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node wkt(int longitude, int latitude) {
        return NodeFactory.createLiteralDT(
                "POINT(" + longitude + " " + latitude + ")",
                org.apache.jena.geosparql.implementation.datatype.WKTDatatype.INSTANCE);
    }

    /** All quads but the history, as sorted lines; the default graph included. */
    static List<String> dump(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            TreeSet<String> lines = new TreeSet<>();
            Iter.forEach(data.find(), quad -> {
                boolean history =
                        data.contains(Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject());
                if (!history) {
                    lines.add(NodeFmtLib.strNodesNT(
                            quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
                }
            });
            return List.copyOf(lines);
        });
    }
}
