package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlProtocolTest {

    private static final String ATT = "PREFIX att: <https://w3id.org/attest/ontology#> ";
    private static final String SOURCES = ATT + "SELECT ?s { ?s a att:Source } ORDER BY ?s";
    private static final String TRIPLES = ATT + "CONSTRUCT { ?s a att:Source } WHERE { ?s a att:Source }";

    private AttestServer server;
    private Http http;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                              | application/sparql-results+json",
                "application/json                 | application/sparql-results+json",
                "application/sparql-results+xml   | application/sparql-results+xml",
                "text/csv                         | text/csv",
                "text/tab-separated-values        | text/tab-separated-values",
                "text/plain                       | text/plain",
                "text/csv;q=0.2, application/sparql-results+xml;q=0.9 | application/sparql-results+xml",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html"
            })
    void rowsComeInTheFormatAskedFor(String accept, String type) {
        HttpResponse<String> answer = http.query(SOURCES, accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("url-00112233aabbccdd");
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource({
        "*/*,text/turtle",
        "application/ld+json,application/ld+json",
        "application/n-triples,application/n-triples",
        "application/rdf+xml,application/rdf+xml"
    })
    void triplesComeInTheFormatAskedFor(String accept, String type) {
        HttpResponse<String> answer = http.query(TRIPLES, accept);

        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("url-00112233aabbccdd");
    }

    @Test
    void aFormatThatTheAnswerHasNotIsRefusedWithTheOnesItHas() {
        HttpResponse<String> answer = http.query(SOURCES, "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/csv");
        assertThat(http.get("sparql?format=ttl&query=" + Http.encode(SOURCES)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void csvIsTheRowsAndNothingElse() {
        assertThat(http.query(SOURCES, "text/csv").body()).isEqualToNormalizingNewlines("""
                        s
                        https://example.org/delta/report/courier-fall/source/wire
                        https://example.org/delta/source/url-00112233aabbccdd
                        """);
    }

    @Test
    void aQueryCanBePostedAsFormOrAsItIs() {
        String form = http.post("sparql", "application/x-www-form-urlencoded", "query=" + Http.encode(SOURCES))
                .body();
        String body = http.post("sparql", "application/sparql-query", SOURCES).body();

        assertThat(form).contains("url-00112233aabbccdd").isEqualTo(body);
    }

    @Test
    void yesAndNoAreAnswered() {
        assertThat(http.query(ATT + "ASK { ?s a att:Source }", "application/json")
                        .body())
                .contains("true");
        assertThat(http.query(ATT + "ASK { ?s a att:Battle }", "text/csv").body())
                .contains("false");
    }

    @Test
    void graphsAreChosenByTheQueryAndByTheProtocol() {
        String plan = ATT + "SELECT ?x %s WHERE { ?x a att:Reported }";
        String graph = Delta.REPORT + "/testimony/t3";

        assertThat(http.query(plan.formatted(""), "text/csv").body()).doesNotContain("port");
        assertThat(http.query(plan.formatted("FROM <" + graph + ">"), "text/csv")
                        .body())
                .contains("event/port");
        assertThat(http.get(
                                "sparql?default-graph-uri=" + Http.encode(graph) + "&query="
                                        + Http.encode(plan.formatted("")),
                                "text/csv")
                        .body())
                .contains("event/port");
        assertThat(http.query(
                                ATT + "SELECT ?g FROM NAMED <" + graph + "> { GRAPH ?g { ?x a att:Reported } }",
                                "text/csv")
                        .body())
                .contains("t3")
                .doesNotContain("t2");
    }

    @Test
    void aGraphFromElsewhereIsNotFetched() {
        String self = server.url() + "void";

        assertThat(http.query("SELECT * FROM <" + self + "> { ?s ?p ?o }", "text/csv")
                        .body())
                .isEqualToNormalizingNewlines("s,p,o\n");
    }

    @Test
    void anEndpointWithoutAQueryDescribesItself() {
        HttpResponse<String> turtle = http.get("sparql", "text/turtle");
        HttpResponse<String> page = http.get("sparql", "text/html");

        assertThat(turtle.body()).contains("sd:Service", "sd:SPARQL11Query", server.url() + "sparql");
        assertThat(page.body()).contains("<textarea", "<form action=\"/sparql\" method=\"get\"");
    }

    @Test
    void aBrowserGetsItsResultAsATableWithLinks() {
        String page = http.query(SOURCES, "text/html").body();

        assertThat(page).contains("<caption>2 rows</caption>", "href=\"/id/source/url-00112233aabbccdd\"");
        assertThat(http.query("SELECT nonsense", "text/html"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body()).contains("SELECT nonsense", "<textarea"));
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        HttpResponse<String> answer = http.query("SELECT * WHERE { ?s ?p }", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("text/plain");
        assertThat(answer.body()).contains("not SPARQL", "line 1");
        assertThat(type(http.query("SELECT", "application/json"))).isEqualTo("application/problem+json");
    }

    @Test
    void anErrorInAnyScriptIsTold() {
        HttpResponse<String> answer = http.query("SELECT تل", "text/plain");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not SPARQL");
    }

    @Test
    void nothingIsWritten() {
        List<HttpResponse<String>> attempts = List.of(
                http.post("sparql", "application/sparql-update", "CLEAR ALL"),
                http.post("sparql", "application/x-www-form-urlencoded", "update=CLEAR+ALL"),
                http.post("sparql", "text/turtle", "<urn:x:a> <urn:x:b> <urn:x:c> ."),
                http.post("sparql/update", "application/sparql-update", "CLEAR ALL"),
                http.post("sparql/upload", "text/turtle", "<urn:x:a> <urn:x:b> <urn:x:c> ."),
                http.method("PUT", "sparql?default"),
                http.method("DELETE", "sparql?default"),
                http.method("PATCH", "sparql"),
                http.get("sparql?update=CLEAR+ALL"),
                http.query("CLEAR ALL", "*/*"));

        assertThat(attempts)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(400, 415));
        assertThat(http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv")
                        .body())
                .contains("161");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "", "id/thing/lume", "queries", "void", "ontology"})
    void headIsAnsweredWithoutABody(String path) {
        HttpResponse<String> answer = http.method("HEAD", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).isPresent();
    }

    @Test
    void pagesOfAnyOriginMayReadButNotWithCredentials() {
        HttpResponse<String> asked = http.method("OPTIONS", "sparql");
        HttpResponse<String> answer = http.query(SOURCES, "text/csv");

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Credentials");
    }

    @Test
    void headersGuardTheReaderAndKeepQuietAboutTheServer() {
        HttpResponse<String> answer = http.get("id/thing/lume", "text/html");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(answer.headers().map()).doesNotContainKey("Server");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }
}
