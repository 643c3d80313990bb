package org.attest.store.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Quads of every sort that a TDB2 database can hold, the same ones for the same seed. */
final class RandomQuads {

    private static final String[] LANGUAGES = {"en", "de", "ar", "en-GB", "zh-Hant"};
    private static final XSDDatatype[] TYPES = {
        XSDDatatype.XSDinteger,
        XSDDatatype.XSDint,
        XSDDatatype.XSDdecimal,
        XSDDatatype.XSDdouble,
        XSDDatatype.XSDfloat,
        XSDDatatype.XSDboolean,
        XSDDatatype.XSDdate,
        XSDDatatype.XSDdateTime,
        XSDDatatype.XSDgYear,
        XSDDatatype.XSDstring
    };
    private static final String[] TEXTS = {
        "1",
        "01",
        "-7",
        "1.50",
        "1.5e3",
        "NaN",
        "true",
        "0",
        "2016-11-03",
        "2016-11-03Z",
        "-0044-03-15",
        "2016-11-03T10:11:12.345Z",
        "2016",
        "no number",
        "",
        " 5 ",
        "الموصل",
        "𝕸osul 🛰",
        "line\nend\t\"quoted\"\\"
    };

    private final Random random;

    RandomQuads(long seed) {
        this.random = new Random(seed);
    }

    /** So many, with repeats, a third of them in the default graph, under few graphs that are subjects as well. */
    List<Quad> list(int count) {
        List<Quad> quads = new ArrayList<>();
        while (quads.size() < count) {
            boolean again = !quads.isEmpty() && random.nextInt(5) == 0;
            quads.add(again ? quads.get(random.nextInt(quads.size())) : quad(count));
        }
        return quads;
    }

    private Quad quad(int count) {
        Node graph = random.nextInt(3) == 0 ? Quad.defaultGraphIRI : iri(7);
        return Quad.create(graph, subject(count), NodeFactory.createURI("urn:p:" + random.nextInt(9)), object(count));
    }

    private Node subject(int count) {
        return random.nextInt(9) == 0 ? NodeFactory.createBlankNode("b" + random.nextInt(20)) : iri(1 + count / 4);
    }

    private Node iri(int many) {
        return NodeFactory.createURI("https://example.org/ünï/" + random.nextInt(many));
    }

    private Node object(int count) {
        return switch (random.nextInt(8)) {
            case 0 -> subject(count);
            case 1 -> NodeFactory.createLiteralLang(text(), LANGUAGES[random.nextInt(LANGUAGES.length)]);
            case 2 -> NodeFactory.createLiteralString("x".repeat(random.nextInt(3_000)) + random.nextInt(3));
            case 3 -> NodeFactory.createLiteralDT(text(), NodeFactory.getType("urn:type:" + random.nextInt(3)));
            case 4 -> NodeFactory.createLiteralDT(Integer.toString(random.nextInt()), XSDDatatype.XSDinteger);
            case 5 -> NodeFactory.createLiteralDT(Double.toString(random.nextGaussian()), XSDDatatype.XSDdouble);
            default -> NodeFactory.createLiteralDT(text(), TYPES[random.nextInt(TYPES.length)]);
        };
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
