package org.attest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    private static final Node G = NodeFactory.createURI("http://example.org/g");
    private static final Node S = NodeFactory.createURI("http://example.org/s");
    private static final Node P = NodeFactory.createURI("http://example.org/p");

    private static String nQuads(List<Quad> quads) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CanonicalWriter.nQuads(quads.iterator(), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Quad quad(Node object) {
        return Quad.create(G, S, P, object);
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(nQuads(List.of(quad(Literals.text("a\t\"b\"\\\n\r\u00e9\u2028", "en")))))
                .isEqualTo("<http://example.org/s> <http://example.org/p> \"a\t\\\"b\\\"\\\\\\n\\r\u00e9\u2028\"@en"
                        + " <http://example.org/g> .\n");
    }

    @Test
    void linesAreSortedByCodePointAndNotByUtf16() {
        String beyond = new String(Character.toChars(0x1F600));
        assertThat(nQuads(List.of(quad(Literals.text(beyond)), quad(Literals.text("\uFF5E")))))
                .matches("(?s).*\uFF5E.*\n.*" + beyond + ".*\n");
    }

    @Test
    void theDefaultGraphIsNotNamedAndDatatypesAre() {
        Quad quad = Quad.create(Quad.defaultGraphNodeGenerated, S, P, Literals.number(new BigDecimal("1E+3")));
        assertThat(nQuads(List.of(quad)))
                .isEqualTo("<http://example.org/s> <http://example.org/p>"
                        + " \"1000\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
    }

    @Test
    void repeatedTriplesAreWrittenOnceAndCounted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Triple triple = Triple.create(S, P, G);
        assertThat(CanonicalWriter.nTriples(List.of(triple, triple).iterator(), out))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("<http://example.org/s> <http://example.org/p> <http://example.org/g> .\n");
    }

    @Test
    void blankNodesAreRefused() {
        assertThatThrownBy(() -> nQuads(List.of(quad(NodeFactory.createBlankNode()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank nodes");
    }

    @Property(tries = 300, seed = "7")
    void whatIsWrittenIsReadBackTheSameInAnyOrder(@ForAll List<String> texts, @ForAll Random random) {
        List<Quad> quads = new ArrayList<>();
        for (String text : texts) {
            // Lone surrogates have no place in UTF-8; U+0000 none in what Jena reads.
            String clean = text.replaceAll("[\\p{Cs}\\x00]", "?");
            quads.add(quad(Literals.text(clean)));
            quads.add(quad(Literals.text(clean, "ar")));
        }
        String written = nQuads(quads);
        Collections.shuffle(quads, random);
        assertThat(nQuads(quads)).isEqualTo(written);
        DatasetGraph read = RDFParser.fromString(written, Lang.NQUADS).toDatasetGraph();
        assertThat(new HashSet<>(read.stream().toList())).isEqualTo(new HashSet<>(quads));
    }

    @Test
    void compressingTwiceGivesTheSameBytes() throws IOException, InterruptedException {
        byte[] first = compressed();
        Thread.sleep(1_100); // a time stamp would count in seconds
        assertThat(compressed()).isEqualTo(first);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(first)).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .contains("<http://example.org/s>");
    }

    private static byte[] compressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = CanonicalWriter.gzip(bytes)) {
            CanonicalWriter.nQuads(List.of(quad(G)).iterator(), out);
        }
        return bytes.toByteArray();
    }

    @Test
    void trigHasPrefixesBlocksAndSortedParagraphs() {
        List<Quad> quads = List.of(
                quad(Literals.text("b")),
                quad(Literals.text("a")),
                Quad.create(G, S, RDF.type.asNode(), Att.Event),
                Quad.create(Graphs.THINGS, NodeFactory.createURI("https://x.example/id/report/1"), P, S));
        String expected = """
                BASE <https://x.example/id/>
                PREFIX att: <https://w3id.org/attest/ontology#>
                PREFIX e: <http://example.org/>

                e:g {
                    e:s
                        a att:Event ;
                        e:p "a" , "b" .
                }

                <https://w3id.org/attest/graph/things> {
                    <report/1>
                        e:p e:s .
                }
                """;
        TrigWriter writer = new TrigWriter("https://x.example/id/", Map.of("att", Att.NS, "e", "http://example.org/"));
        assertThat(writer.write(quads.iterator())).isEqualTo(expected);
        assertThat(writer.write(quads.reversed().iterator())).isEqualTo(expected);
        DatasetGraph read = RDFParser.fromString(expected, Lang.TRIG).toDatasetGraph();
        assertThat(new HashSet<>(read.stream().toList())).isEqualTo(new HashSet<>(quads));
    }
}
