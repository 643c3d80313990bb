package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.attest.serve.pages.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** IRIs that are legal and awkward in an address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddIrisTest {

    private static final List<String> ODD = List.of(
            "report/a%20b",
            "report/a+b",
            "report/a;b=c",
            "report/a?b=c&d",
            "report/a#b",
            "report//double",
            "report/../up",
            "report/تل-عفر",
            "report/é",
            "report/a.ttl",
            "report/a.b.html",
            "report/x'y",
            "report/(p)",
            "report/100%25");

    private AttestServer server;
    private Http http;

    static List<String> odd() {
        return ODD.stream().map(path -> Delta.BASE + path).toList();
    }

    @BeforeAll
    void start() {
        DatasetGraph dataset = Delta.dataset();
        dataset.begin(TxnType.WRITE);
        odd().forEach(iri -> dataset.add(Quad.create(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(iri),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString("label of " + ODD.indexOf(iri.substring(Delta.BASE.length()))))));
        dataset.commit();
        dataset.end();
        server = RunningServer.of(dataset).build().start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void eachIsFoundByTheAddressThatPagesGiveIt(String iri) {
        String label = "label of " + ODD.indexOf(iri.substring(Delta.BASE.length()));
        Links links = new Links(Delta.BASE);

        assertThat(http.get(links.address(iri).substring(1), "text/html").body())
                .contains("<h1 dir=\"auto\">" + label + "</h1>");
        assertThat(http.get(links.address(iri, "nt").substring(1)).body()).contains("\"" + label + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "id/report/a%20b,0",
        "id/report/a+b,1",
        "id/report/%D8%AA%D9%84-%D8%B9%D9%81%D8%B1,7",
        "id/report/%C3%A9,8",
        "id/report/a.ttl,9",
        "id/report/a.ttl.ttl,9",
        "id/report/(p),12"
    })
    void eachIsFoundByItsOwnPathAsFarAsPathsCanTellIt(String path, int index) {
        assertThat(http.get(path, "text/turtle").body()).contains("label of " + index);
    }
}
