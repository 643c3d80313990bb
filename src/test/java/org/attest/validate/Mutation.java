package org.attest.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;

/** Spoils batches a little, in one to three ways: some are as good as before, most are not. */
final class Mutation {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "1",
            "5",
            "05",
            "+5",
            "-5",
            "5.0",
            "5.",
            ".5",
            " 5",
            "1e3",
            "NaN",
            "INF",
            "1/3",
            "0/3",
            "true",
            "TRUE",
            "false",
            "2031-11-14",
            "2031-02-28",
            "2031-02-29",
            "2032-02-29",
            "2031-02-30",
            "2031-11-31",
            "2031-12-31",
            "2031-13-01",
            "0000-01-01",
            "-0044-03-15",
            "12031-01-01",
            "2031-11-14Z",
            "2031-11-14+14:00",
            "2031-11-14T00:00:00",
            "2031-11",
            "2031",
            "a\nb",
            "a\rb",
            "x".repeat(120),
            "x".repeat(121),
            "x".repeat(301),
            "\u00a0",
            "ab".repeat(32),
            "AB".repeat(32),
            "ab".repeat(32) + "\n",
            "en",
            "e",
            "https://a.example/x",
            "https://a.example/x y",
            "POINT(1 2)",
            "POINT(1",
            "999999999999999999",
            "9999999999999999999",
            "٣");
    private static final List<String> DATATYPES = List.of(
            XSD + "string",
            XSD + "integer",
            XSD + "nonNegativeInteger",
            XSD + "int",
            XSD + "decimal",
            XSD + "double",
            XSD + "date",
            XSD + "dateTime",
            XSD + "gYear",
            XSD + "boolean",
            XSD + "anyURI",
            Literals.EDTF,
            Literals.EDTF + "x",
            GEO + "wktLiteral",
            RDF.getURI() + "langString");
    private static final List<String> LANGUAGES = List.of("en", "EN", "ar", "en-GB", "x-y");

    private final Random random;
    private final List<Quad> quads;
    private final GraphBatch batch;

    private Mutation(GraphBatch batch, Random random) {
        this.batch = batch;
        this.random = random;
        this.quads = new ArrayList<>(batch.quads());
    }

    /** The batch, spoilt. */
    static GraphBatch of(GraphBatch batch, Random random) {
        Mutation mutation = new Mutation(batch, random);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            mutation.change();
        }
        return batch.withQuads(mutation.quads);
    }

    private void change() {
        int at = random.nextInt(quads.size());
        Quad quad = quads.get(at);
        Node g = quad.getGraph();
        Node s = quad.getSubject();
        Node p = quad.getPredicate();
        Node o = quad.getObject();
        switch (random.nextInt(16)) {
            case 0 -> quads.remove(at);
            case 1 -> quads.add(Quad.create(g, s, p, any().getObject()));
            case 2 -> quads.add(Quad.create(g, s, p, like(p).getObject()));
            case 3, 4, 5 -> quads.set(at, Quad.create(g, s, p, literal(o)));
            case 6 -> quads.add(Quad.create(g, s, p, literal(o)));
            case 7 -> quads.set(at, Quad.create(g, o, p, s));
            case 8 ->
                quads.add(Quad.create(
                        g, s, RDF.type.asNode(), like(RDF.type.asNode()).getObject()));
            case 9 -> quads.set(at, Quad.create(g, s, any().getPredicate(), o));
            case 10 -> quads.set(at, Quad.create(any().getGraph(), s, p, o));
            case 11 -> quads.set(at, Quad.create(g, any().getSubject(), p, o));
            case 12 -> quads.add(Quad.create(any().getGraph(), s, p, o));
            case 13 ->
                quads.removeIf(each ->
                        each.getSubject().equals(s) && each.getPredicate().equals(p));
            case 14 -> quads.set(at, Quad.create(g, s, p, any().getSubject()));
            default -> odd(g, s, p, o);
        }
    }

    /** What no batch of ours has, or hardly. */
    private void odd(Node g, Node s, Node p, Node o) {
        Node type = like(RDF.type.asNode()).getObject();
        switch (random.nextInt(8)) {
            case 0 -> quads.add(Quad.create(g, s, p, NodeFactory.createBlankNode("b")));
            case 1 -> quads.add(Quad.create(g, NodeFactory.createBlankNode("b"), p, o));
            case 2 ->
                quads.add(
                        Quad.create(g, s, p, NodeFactory.createTripleTerm(Triple.create(s, RDF.type.asNode(), type))));
            case 3 -> quads.add(Quad.create(g, type, RDFS.subClassOf.asNode(), Att.Actor));
            case 4 -> quads.add(Quad.create(g, s, Att.wouldBe, type));
            case 5 -> quads.add(Quad.create(g, Iris.sharedThing("nobody"), Att.echelon, Att.term("Brigade")));
            case 6 -> quads.add(Quad.create(g, any().getObject(), Att.within, any().getObject()));
            default -> quads.add(Quad.create(Graphs.DERIVED, s, p, o));
        }
    }

    private Node literal(Node old) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        String kept = old.isLiteral() ? old.getLiteralLexicalForm() : text;
        String datatype = DATATYPES.get(random.nextInt(DATATYPES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> NodeFactory.createLiteralDT(kept, NodeFactory.getType(datatype));
            case 1 ->
                old.isLiteral() && old.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralDT(text, old.getLiteralDatatype())
                        : NodeFactory.createLiteralString(text);
            case 2 -> NodeFactory.createLiteralLang(kept, LANGUAGES.get(random.nextInt(LANGUAGES.size())));
            default -> NodeFactory.createLiteralDT(text, NodeFactory.getType(datatype));
        };
    }

    private Quad any() {
        return batch.quads().get(random.nextInt(batch.quads().size()));
    }

    /** A quad with that predicate, where there is one. */
    private Quad like(Node predicate) {
        List<Quad> alike = batch.quads().stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .toList();
        return alike.isEmpty() ? any() : alike.get(random.nextInt(alike.size()));
    }
}
