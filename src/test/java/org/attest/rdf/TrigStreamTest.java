package org.attest.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

class TrigStreamTest {

    private static final TrigWriter LOOK =
            new TrigWriter("", Map.of(Att.PREFIX, Att.NS, "e", "http://example.org/", "g", Graphs.NS));
    private static final List<Node> OBJECTS = List.of(
            Literals.text("a\u0001b"),
            Literals.text("a"),
            Literals.text("a", "ar"),
            Literals.text("line\nend \"quoted\""),
            Literals.text(new String(Character.toChars(0x1F600))),
            Literals.text("\uFF5E"),
            NodeFactory.createLiteralByValue(7),
            NodeFactory.createURI("http://example.org/s1/below"),
            Att.Event);

    private static Triple triple(Random random) {
        Node s = NodeFactory.createURI("http://example.org/s" + random.nextInt(3) + (random.nextBoolean() ? "/x" : ""));
        Node p = random.nextInt(3) == 0
                ? RDF.type.asNode()
                : NodeFactory.createURI("http://example.org/p" + random.nextInt(3));
        return Triple.create(s, p, OBJECTS.get(random.nextInt(OBJECTS.size())));
    }

    @Property(tries = 200, seed = "20261126")
    void itWritesWhatTheWriterInMemoryWrites(@ForAll Random random, @ForAll @IntRange(max = 60) int size)
            throws IOException {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            triples.add(triple(random));
        }
        List<Quad> quads = new ArrayList<>();
        for (Node graph : List.of(Graphs.CATALOGUE, Graphs.THINGS)) {
            triples.forEach(triple -> quads.add(Quad.create(graph, triple)));
        }
        String expected = LOOK.write(quads.iterator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrigStream stream = new TrigStream(LOOK, ByteSorting.IN_MEMORY, out);
        stream.header();
        for (Node graph : List.of(Graphs.CATALOGUE, Graphs.THINGS)) {
            Collections.shuffle(triples, random);
            assertThat(stream.graph(graph, triples.iterator()))
                    .isEqualTo(triples.stream().distinct().count());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
