package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoidTest {

    private final DatasetGraph dataset = Delta.dataset();
    private AttestServer server;
    private Http http;

    @BeforeAll
    void start() {
        server = RunningServer.of(dataset).build().start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void theDescriptionIsTheSameInEveryFormat(String type) {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        Graph graph = parse(http.get(".well-known/void", type).body(), lang);

        assertThat(graph.isIsomorphicWith(parse(http.get("void", "text/turtle").body(), Lang.TURTLE)))
                .isTrue();
        assertThat(graph.size()).isGreaterThan(30);
    }

    @Test
    void whatIsCountedIsWhatIsThere() {
        Graph graph = description();
        dataset.begin(TxnType.READ);
        List<Node> typed = dataset.getDefaultGraph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(triple -> triple.getSubject())
                .distinct()
                .toList();
        long triples = dataset.getDefaultGraph().stream().count();
        long places = dataset.getDefaultGraph().stream(Node.ANY, RDF.Nodes.type, Att.Place)
                .count();
        dataset.end();

        assertThat(number(graph, self(), "triples")).isEqualTo(triples);
        assertThat(number(graph, self(), "entities")).isEqualTo(typed.size());
        Node partition = graph.stream(Node.ANY, term("class"), Att.Place)
                .findFirst()
                .orElseThrow()
                .getSubject();
        assertThat(number(graph, partition, "entities")).isEqualTo(places).isPositive();
    }

    @Test
    void theDescriptionLeadsToTheEndpointAndToEveryIri() {
        Graph graph = description();

        assertThat(object(graph, "sparqlEndpoint")).isEqualTo(server.url() + "sparql");
        String lookup = object(graph, "uriLookupEndpoint");
        String example = object(graph, "exampleResource");
        assertThat(http.get(lookup.substring(server.url().length()) + Http.encode(example))
                        .statusCode())
                .isEqualTo(200);
        assertThat(graph.contains(self(), term("uriSpace"), NodeFactory.createLiteralString(Delta.BASE)))
                .isTrue();
    }

    private Graph description() {
        return parse(http.get(".well-known/void").body(), Lang.TURTLE);
    }

    private Node self() {
        return NodeFactory.createURI(server.url() + "void#dataset");
    }

    private String object(Graph graph, String property) {
        return graph.stream(self(), term(property), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject()
                .getURI();
    }

    private static long number(Graph graph, Node subject, String property) {
        Node value = graph.stream(subject, term(property), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
        return Long.parseLong(value.getLiteralLexicalForm());
    }

    private static Node term(String name) {
        return NodeFactory.createURI("http://rdfs.org/ns/void#" + name);
    }

    private static Graph parse(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(graph);
        return graph;
    }
}
