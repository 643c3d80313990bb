package org.attest.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.attest.cli.Console;
import org.attest.cli.Main;
import org.attest.query.Lume;
import org.attest.query.QueryLibrary;
import org.attest.query.ResultFormat;
import org.attest.query.SavedQuery;
import org.attest.serve.AttestServer;
import org.attest.store.GraphStore;
import org.attest.store.ServerNote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A saved query gives the same bytes by command, by command through a server, and by HTTP; so does SPARQL. */
class SameAnswersTest {

    static {
        JenaSystem.init();
    }

    private static final String SPARQL =
            "SELECT ?account ?testimony WHERE { ?account att:saidIn ?testimony } ORDER BY ?account ?testimony";

    @TempDir
    private static Path folder;

    private static final Map<String, String> ALONE = new HashMap<>();
    private static GraphStore store;
    private static AttestServer server;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void askFirstWithoutAServerThenStartOne() {
        Path db = folder.resolve("demo");
        run("demo", "--load-only", "--db", db.toString());
        // Some queries need records, which the demo has none of.
        Lume.tables().forEach(table -> run("load", table.toString(), "--db", db.toString()));
        for (SavedQuery query : QueryLibrary.standard().all()) {
            ALONE.put(query.name(), run(command(query)));
        }
        ALONE.put("sparql", run("sparql", SPARQL, "--format", "csv", "--db", db.toString()));
        store = GraphStore.open(db);
        server = AttestServer.builder()
                .dataset(store.dataset())
                .base(store.settings().base())
                .port(0)
                .build()
                .start();
        ServerNote.ofThisProcess(server.url(), "test").write(db);
    }

    @AfterAll
    static void stop() {
        server.stop();
        store.close();
    }

    @TestFactory
    List<DynamicTest> everySavedQueryAnswersAlikeEverywhere() {
        List<DynamicTest> tests = new ArrayList<>();
        for (SavedQuery query : QueryLibrary.standard().all()) {
            tests.add(dynamicTest(query.path(), () -> {
                String alone = ALONE.getOrDefault(query.name(), "");
                assertThat(alone.lines().count())
                        .as("lines of %s", query.path())
                        .isGreaterThan(1);
                assertThat(run(command(query))).as("through the server").isEqualTo(alone);
                assertThat(get(query)).as("by HTTP").isEqualTo(alone);
            }));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(12);
        return tests;
    }

    @Test
    void sparqlAnswersAlikeEverywhere() throws Exception {
        String alone = ALONE.getOrDefault("sparql", "");
        assertThat(alone.lines().count()).isGreaterThan(100);
        assertThat(run("sparql", SPARQL, "--format", "csv", "--db", db())).isEqualTo(alone);
        String declared = "PREFIX att: <https://w3id.org/attest/ontology#> " + SPARQL;
        String body = "query=" + URLEncoder.encode(declared, StandardCharsets.UTF_8);
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.body()).isEqualTo(alone);
    }

    private static String db() {
        return folder.resolve("demo").toString();
    }

    private static ResultFormat format(SavedQuery query) {
        return ResultFormat.CSV.fits(query.query()) ? ResultFormat.CSV : ResultFormat.NT;
    }

    private static String[] command(SavedQuery query) {
        List<String> words = new ArrayList<>(List.of("query", query.name(), "--db", db()));
        words.addAll(List.of("--format", format(query).extension()));
        query.example()
                .forEach((name, values) -> values.forEach(value -> {
                    words.add("--param");
                    words.add(name + "=" + value);
                }));
        return words.toArray(String[]::new);
    }

    private static String get(SavedQuery query) throws Exception {
        String parameters = query.example().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        URI address = URI.create(
                server.url() + "queries/" + query.name() + "." + format(query).extension() + "?" + parameters);
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return sorted(query, response.body());
    }

    /** A graph is a set: triples come in any order, and one may come twice. */
    private static String lines(String text) {
        return text.lines().sorted().distinct().collect(Collectors.joining("\n"));
    }

    /** Rows come in the order that the query asks for. */
    private static String sorted(SavedQuery query, String text) {
        return format(query) == ResultFormat.NT ? text.lines().sorted().collect(Collectors.joining("\n")) : text;
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("HOME", folder.toString()),
                false,
                0);
        int exit = Main.run(console, args);
        assertThat(exit)
                .as("%s%n%s", String.join(" ", args), err.toString(StandardCharsets.UTF_8))
                .isZero();
        String text = out.toString(StandardCharsets.UTF_8);
        boolean triples = List.of(args).contains(ResultFormat.NT.extension());
        return triples ? lines(text) : text;
    }
}
