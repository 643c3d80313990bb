package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.serve.sparql.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {

    private static final String PRODUCT = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final int CHAIN = 20_000;

    private final DatasetGraph dataset = Delta.dataset();
    private AttestServer server;
    private Http http;

    @BeforeAll
    void start() {
        Limits limits = new Limits(Duration.ofMillis(400), Duration.ofMillis(900), 50);
        dataset.begin(TxnType.WRITE);
        for (int i = 0; i < CHAIN; i++) {
            dataset.add(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("urn:x:" + i),
                    NodeFactory.createURI("urn:x:next"),
                    NodeFactory.createURI("urn:x:" + (i + 1))));
        }
        dataset.commit();
        dataset.end();
        server = RunningServer.of(dataset).limits(limits).build().start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({"49,49,false", "50,50,false", "51,50,true", "1000,50,true"})
    void rowsAreCutAtTheLimitAndTheHeaderIsRight(int wanted, int given, boolean cut) {
        HttpResponse<String> answer = http.query("SELECT ?s { ?s ?p ?o } LIMIT " + wanted, "text/csv");

        assertThat(answer.body().lines()).hasSize(given + 1);
        assertThat(answer.headers().firstValue("Attest-Row-Limit")).contains("50");
        assertThat(answer.headers().firstValue("Attest-Truncated").isPresent()).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"50,50,false", "51,50,true"})
    void triplesAreCutAtTheLimitAndTheHeaderIsRight(int wanted, int given, boolean cut) {
        String query = "CONSTRUCT { ?s <urn:x:is> ?s } WHERE { ?s <urn:x:next> ?o } LIMIT " + wanted;

        HttpResponse<String> answer = http.query(query, "application/n-triples");

        assertThat(answer.body().lines()).hasSize(given);
        assertThat(answer.headers().firstValue("Attest-Truncated").isPresent()).isEqualTo(cut);
    }

    @Test
    void repeatedTriplesAreNoReasonToCut() {
        String query = "CONSTRUCT { <urn:x:a> <urn:x:is> <urn:x:b> } WHERE { ?s <urn:x:next> ?o } LIMIT 1000";

        HttpResponse<String> answer = http.query(query, "application/n-triples");

        assertThat(answer.body().lines()).hasSize(1);
        assertThat(answer.headers().firstValue("Attest-Truncated")).isEmpty();
    }

    @Test
    void savedQueriesAreCutInTheSameWay() {
        HttpResponse<String> answer = http.get("queries/all-triples.nt");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(50);
        assertThat(answer.headers().firstValue("Attest-Truncated")).contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i },text/csv",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i,application/json",
        "SELECT (COUNT(?c) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i },text/html"
    })
    void aQueryThatTakesTooLongIsStoppedWithWhatToDo(String query, String accept) {
        HttpResponse<String> answer = http.query(query, accept);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("longer than this server allows", "LIMIT");
        assertThat(http.query("ASK { ?s ?p ?o }", "application/json").body()).contains("true");
    }

    @Test
    void aProductOfEverythingIsCutBeforeItTakesTooLong() {
        assertThat(http.query(PRODUCT, "text/csv").statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestCanOnlyAskForLessTime() {
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

        assertThat(http.get("sparql?timeout=3600&query=" + Http.encode(query)).statusCode())
                .isEqualTo(503);
    }

    @Test
    void theRowLimitOfAConfigurationHoldsForSavedQueriesToo(@TempDir Path folder) throws IOException {
        try (AttestServer terse =
                configured(folder, "\"100000\"", "\"7\"").build().start()) {
            Http http = new Http(terse.url());

            assertThat(http.get("queries/all-triples.nt").body().lines()).hasSize(7);
            assertThat(http.query("SELECT * { ?s ?p ?o }", "text/csv").body().lines())
                    .hasSize(8);
        }
    }

    @Test
    void theTimeOfAConfigurationCanBeSetApart(@TempDir Path folder) throws IOException {
        String slow = "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } LIMIT 200 } ?d ?e ?f }";

        try (AttestServer hasty =
                        configured(folder, "5000,20000", "1,1").build().start();
                AttestServer patient = configured(folder, "5000,20000", "1,1")
                        .timeout(Duration.ofMinutes(1))
                        .build()
                        .start()) {
            assertThat(new Http(hasty.url()).query(slow, "text/csv").statusCode())
                    .isEqualTo(503);
            assertThat(new Http(patient.url()).query(slow, "text/csv").statusCode())
                    .isEqualTo(200);
        }
    }

    private AttestServer.Builder configured(Path folder, String standard, String other) throws IOException {
        String text = Files.readString(Path.of("fuseki-config/attest.ttl"));
        assertThat(text).contains(standard);
        Path file = folder.resolve("other.ttl");
        Files.writeString(file, text.replace(standard, other));
        return RunningServer.of(dataset).configuration(file);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (COUNT(*) AS ?n) { <urn:x:0> <urn:x:next>+ ?end },20000",
        "SELECT (COUNT(*) AS ?n) { ?start <urn:x:next>* <urn:x:20000> },20001",
        "SELECT (COUNT(*) AS ?n) { <urn:x:0> <urn:x:next>* <urn:x:20000> },1",
        "SELECT (COUNT(*) AS ?n) { FILTER EXISTS { <urn:x:0> (<urn:x:next>|^<urn:x:next>)* <urn:x:20000> } },1"
    })
    void aLongPathIsFollowedToItsEnd(String query, int found) {
        try (AttestServer patient = RunningServer.of(dataset).build().start()) {
            HttpResponse<String> answer = new Http(patient.url()).query(query, "text/csv");

            assertThat(answer.body()).isEqualToNormalizingNewlines("n\n" + found + "\n");
        }
    }

    @Test
    void aPathFromEverywhereToEverywhereIsStoppedInTime() {
        HttpResponse<String> answer = http.query("SELECT (COUNT(*) AS ?n) { ?s <urn:x:next>+ ?o }", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(http.query("ASK { ?s ?p ?o }", "application/json").body()).contains("true");
    }
}
