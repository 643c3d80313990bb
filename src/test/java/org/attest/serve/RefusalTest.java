package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a query says makes the server call another one or run code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer other;
    private AttestServer server;
    private Http http;

    @BeforeAll
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        other.start();
        server = RunningServer.start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
        other.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <OTHER> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
                "SELECT * { VALUES ?where { <OTHER> } SERVICE ?where { ?s ?p ?o } }",
                "SELECT * { VALUES ?where { <OTHER> } SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { BIND(IRI(CONCAT('OTHER', 'x')) AS ?where) SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <OTHER> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <OTHER> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE SILENT <OTHER> { ?s ?p ?o } } AS ?x) { }",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE SILENT <OTHER> { ?a ?b ?c } }",
                "SELECT * { OPTIONAL { GRAPH ?g { SERVICE <OTHER> { ?s ?p ?o } } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <OTHER> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <OTHER> { ?s ?p ?o } }",
                "ASK { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
                "SELECT * { BIND(<java:org.apache.jena.sparql.function.library.now>() AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER(<java:org.apache.jena.sparql.function.library.now>() = 1) }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.splitIRI> ?o }",
                "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:now() AS ?x) { }",
                "SELECT (<JAVA:org.apache.jena.sparql.function.library.now>() AS ?x) { }",
                "SELECT (<java:x.Y>(?o) AS ?x) { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s) > 1)",
                "SELECT * { { SELECT * { BIND(<java:org.apache.jena.sparql.function.library.now>() AS ?x) } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { BIND(<java:org.apache.jena.sparql.function.library.now>() AS ?x) } }",
                "SELECT (CALL(IRI('java:org.apache.jena.sparql.function.library.now')) AS ?x) { }",
                "JSON { 'a': ?s } WHERE { ?s ?p ?o }"
            })
    void whatReachesOutIsRefused(String query) {
        String address = "http://localhost:" + other.getAddress().getPort() + "/";

        HttpResponse<String> answer = http.query(query.replace("OTHER", address), "text/plain");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(calls).hasValue(0);
    }
}
