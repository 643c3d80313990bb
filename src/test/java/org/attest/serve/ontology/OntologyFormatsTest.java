package org.attest.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.serve.Http;
import org.attest.serve.terms.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology as data: every format by Accept and by ending, the same triples in each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntologyFormatsTest {

    private Site site;
    private Http http;

    @BeforeAll
    void start() {
        site = new Site();
        http = site.http();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | text/turtle",
                "application/ld+json | application/ld+json",
                "application/n-triples | application/n-triples",
                "application/rdf+xml | application/rdf+xml",
                "text/html | text/html",
                "*/* | text/turtle",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "application/rdf+xml;q=0.3, application/ld+json;q=0.9 | application/ld+json",
                "text/turtle;q=0, application/n-triples;q=0.1 | application/n-triples"
            })
    void acceptChooses(String accept, String type) {
        for (String path : List.of("ontology", "ontology/events", "ontology/shapes", "ontology/0.1.0")) {
            HttpResponse<String> answer = http.get(path, accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
    void anEndingChoosesAndEveryFormSaysTheSame(String ending) {
        Ontology ontology = Ontology.load();

        assertSame("ontology." + ending, ending, ontology.graph());
        ontology.modules().forEach((name, module) -> {
            assertSame("ontology/" + name + "." + ending, ending, module.graph());
            assertSame("ontology/0.1.0/" + name + "." + ending, ending, module.graph());
        });
        assertThat(parsed("ontology/shapes." + ending, ending).size()).isGreaterThan(1000);
    }

    private void assertSame(String path, String ending, Graph expected) {
        Graph graph = parsed(path, ending);
        assertThat(graph.size()).as(path).isPositive().isEqualTo(expected.size());
        assertThat(graph.isIsomorphicWith(expected)).as(path).isTrue();
    }

    private Graph parsed(String path, String ending) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Lang lang = RDFLanguages.filenameToLang("x." + ending);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).parse(graph);
        return graph;
    }

    @Test
    void aModuleInTurtleIsTheFileThatItsAuthorsWrote() {
        assertThat(http.get("ontology/events.ttl").body())
                .contains("# ---- Who and where", "att:agent\n    a owl:ObjectProperty");
    }

    @Test
    void whatCannotBeHadIsRefusedWithTheWayOut() {
        assertThat(http.get("ontology", "image/png").statusCode()).isEqualTo(406);
        assertThat(http.get("ontology/questions", "text/turtle").statusCode()).isEqualTo(406);
        assertThat(http.get("ontology/questions.ttl").statusCode()).isEqualTo(404);
        assertThat(http.get("ontology/9.9.9").statusCode()).isEqualTo(404);
        assertThat(http.get("ontology/facts").body()).contains("no module facts", "figures");
        assertThat(http.get("ontology/events.csv").statusCode()).isEqualTo(404);
        assertThat(http.post("ontology", "text/plain", "x").statusCode()).isEqualTo(405);
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() throws Exception {
        HttpResponse<String> first = http.get("ontology/events", "text/html");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(first.uri())
                .header("Accept", "text/html")
                .header("If-None-Match", tag)
                .build();
        HttpResponse<String> second = send(again);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(http.get("ontology/events", "text/turtle").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void headTellsTheSameWithoutTheBody() {
        HttpResponse<String> head = http.method("HEAD", "ontology.nt");
        HttpResponse<String> get = http.get("ontology.nt");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isPresent()
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("Content-Location")).contains("/ontology.nt");
        assertThat(head.headers().allValues("Link"))
                .anyMatch(link -> link.startsWith("</ontology.html>; rel=\"alternate\""));
    }

    @Test
    void thePictureIsAFileOfItsOwn() {
        HttpResponse<String> picture = http.get("ontology/model.svg");

        assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg").contains("<style>", "https://w3id.org/attest/ontology#Testimony");
        assertThat(picture.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void addressesOfTermsInTheGraphAndHereAgree() {
        assertThat(URI.create("https://w3id.org/attest/ontology#Capture").getFragment())
                .isEqualTo("Capture");
        assertThat(site.target("/ontology#Capture").orElseThrow().text()).contains("att:Capture");
        assertThat(site.target("/ontology#unit").orElseThrow().text()).contains("att:unit ");
        assertThat(site.target("/ontology#Unit").orElseThrow().text()).contains("att:Unit ");
    }
}
