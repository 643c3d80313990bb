package org.attest.bench;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads as a row of a table of events becomes them: 85 in its own graph and in the catalogue, about a dozen IRIs that no other
 * row has, some words of its own, and the rest out of vocabularies in which few are frequent and many are rare. The same row
 * is always the same quads. No data of others.
 */
final class RowQuads {

    private static final String BASE = "https://bench.example/";
    private static final Node CATALOGUE = iri("graph/catalogue");
    private static final int FIGURES = 6;
    private static final int DOCUMENTS = 2;

    private final Node[] properties = new Node[40];
    private final Node[] classes = new Node[12];

    RowQuads() {
        for (int i = 0; i < properties.length; i++) {
            properties[i] = iri("ontology#property" + i);
        }
        for (int i = 0; i < classes.length; i++) {
            classes[i] = iri("ontology#Class" + i);
        }
    }

    /**
     * Hands out the quads of one row.
     *
     * @param plain those that stand in a named graph only
     * @param copied those that stand in the default graph as well
     */
    void row(int row, Consumer<Quad> plain, Consumer<Quad> copied) {
        SplittableRandom random = new SplittableRandom(row);
        Node record = iri("record/ged/" + row);
        Node event = iri("record/ged/" + row + "/event");
        Node day = literal("20" + two(random, 30) + "-" + two(random, 12) + "-" + two(random, 28), XSDDatatype.XSDdate);
        event(record, event, day, random, plain, copied);
        for (int i = 0; i < FIGURES; i++) {
            figure(record, event, iri("record/ged/" + row + "/figure/deaths-" + i), random, copied);
        }
        record(record, event, row, day, random, copied);
        for (int i = 0; i < DOCUMENTS; i++) {
            document(record, iri("source/cited-" + Long.toHexString(random.nextLong())), day, random, copied);
        }
    }

    private void event(Node g, Node e, Node day, SplittableRandom random, Consumer<Quad> plain, Consumer<Quad> copied) {
        for (int i = 0; i < 3; i++) {
            copied.accept(Quad.create(g, e, properties[0], classes[i]));
        }
        copied.accept(Quad.create(g, e, properties[1], day));
        copied.accept(Quad.create(g, e, properties[2], day));
        copied.accept(Quad.create(g, e, properties[3], NodeFactory.createLiteralString(day.getLiteralLexicalForm())));
        copied.accept(Quad.create(g, e, properties[4], rare("thing/place/", 60_000, random)));
        for (int i = 5; i < 9; i++) {
            copied.accept(Quad.create(g, e, properties[i], rare("thing/actor/", 4_000, random)));
        }
        copied.accept(Quad.create(g, e, properties[9], rare("thing/conflict/", 1_500, random)));
        copied.accept(Quad.create(g, e, properties[10], g));
        for (int i = 11; i < 16; i++) {
            plain.accept(Quad.create(g, e, properties[i], rare("scheme/code/", 300, random)));
        }
    }

    private void figure(Node g, Node e, Node figure, SplittableRandom random, Consumer<Quad> copied) {
        copied.accept(Quad.create(g, figure, properties[0], classes[4]));
        copied.accept(Quad.create(g, figure, properties[16], e));
        copied.accept(Quad.create(g, figure, properties[17], classes[5]));
        Node number = literal(Integer.toString((int) (400 * Math.pow(random.nextDouble(), 6))), XSDDatatype.XSDinteger);
        copied.accept(Quad.create(g, figure, properties[18], number));
        copied.accept(Quad.create(g, figure, properties[19], number));
        copied.accept(Quad.create(g, figure, properties[10], g));
        copied.accept(Quad.create(g, figure, properties[20], rare("thing/actor/", 4_000, random)));
    }

    private void record(Node record, Node event, int row, Node day, SplittableRandom random, Consumer<Quad> copied) {
        copied.accept(Quad.create(CATALOGUE, record, properties[0], classes[6]));
        copied.accept(
                Quad.create(CATALOGUE, record, properties[21], NodeFactory.createLiteralString(Integer.toString(row))));
        copied.accept(Quad.create(CATALOGUE, record, properties[22], hex(random)));
        copied.accept(Quad.create(CATALOGUE, record, properties[23], rare("thing/speaker/", 30_000, random)));
        copied.accept(Quad.create(CATALOGUE, record, properties[24], day));
        for (int i = 25; i < 30; i++) {
            copied.accept(Quad.create(CATALOGUE, record, properties[i], classes[i - 20]));
        }
        Node occurrence = iri("occurrence/record/ged/" + row);
        copied.accept(Quad.create(CATALOGUE, event, properties[30], occurrence));
        copied.accept(Quad.create(CATALOGUE, occurrence, properties[0], classes[11]));
        copied.accept(Quad.create(CATALOGUE, record, properties[31], iri("record/ged/" + row + "/evidence")));
    }

    private void document(Node record, Node document, Node day, SplittableRandom random, Consumer<Quad> copied) {
        copied.accept(Quad.create(CATALOGUE, record, properties[32], document));
        copied.accept(Quad.create(CATALOGUE, document, properties[0], classes[3]));
        copied.accept(Quad.create(CATALOGUE, document, properties[33], words(random)));
        copied.accept(Quad.create(CATALOGUE, document, properties[34], rare("thing/publisher/", 5_000, random)));
        copied.accept(Quad.create(CATALOGUE, document, properties[35], day));
        copied.accept(Quad.create(CATALOGUE, document, properties[36], iri("dataset/ged")));
    }

    private static Node words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            words.append("word")
                    .append((int) (20_000 * Math.pow(random.nextDouble(), 3)))
                    .append(' ');
        }
        return NodeFactory.createLiteralLang(words.toString(), "en");
    }

    private static Node hex(SplittableRandom random) {
        return NodeFactory.createLiteralString(
                Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
    }

    private static Node rare(String what, int many, SplittableRandom random) {
        return iri(what + (int) (many * Math.pow(random.nextDouble(), 4)));
    }

    private static String two(SplittableRandom random, int bound) {
        return Integer.toString(101 + random.nextInt(bound)).substring(1);
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private static Node iri(String rest) {
        return NodeFactory.createURI(BASE + rest);
    }
}
