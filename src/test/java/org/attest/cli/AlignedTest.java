package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.attest.serve.AttestServer;
import org.attest.store.GraphStore;
import org.attest.store.ServerNote;
import org.attest.testing.Reports;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The aligned graph by command, through a server, over HTTP, as a file and in another engine. */
class AlignedTest {

    private static final String EVENTS = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?event ?actor ?type {
              ?event a sem:Event ; sem:hasActor/rdfs:label ?actor ; sem:eventType/sem:subTypeOf* ?type
            } ORDER BY ?event ?actor ?type""";

    private static final String GRAPHS =
            "FROM <urn:x-arq:DefaultGraph> FROM <https://w3id.org/attest/graph/aligned> {\n  ?event a";

    @TempDir
    static Path folder;

    private static Path demo;
    private static String alone;

    @BeforeAll
    static void theDemoHasIt() {
        demo = folder.resolve("demo");
        Cli.run("demo", "--load-only", "--db", demo).exits(ExitCode.DONE);
        alone = ask(demo);
        assertThat(alone.lines().count()).isGreaterThan(400);
    }

    private static String ask(Path db) {
        return Cli.run("sparql", "--aligned", "--format", "csv", "--db", db, EVENTS)
                .exits(ExitCode.DONE)
                .out();
    }

    @Test
    void theAnswerIsTheSameThroughAServerAndByHttpBothWaysOfTheProtocol() throws Exception {
        try (GraphStore store = GraphStore.open(demo)) {
            AttestServer server = AttestServer.builder()
                    .dataset(store.dataset())
                    .base(store.settings().base())
                    .port(0)
                    .build()
                    .start();
            try {
                ServerNote.ofThisProcess(server.url(), "test").write(demo);
                assertThat(ask(demo)).isEqualTo(alone);
                assertThat(get(server, EVENTS.replace("{\n  ?event a", GRAPHS), ""))
                        .isEqualTo(alone);
                assertThat(
                                get(
                                        server,
                                        EVENTS,
                                        "&default-graph-uri=urn:x-arq:DefaultGraph&default-graph-uri=https://w3id.org/attest/graph/aligned"))
                        .isEqualTo(alone);
                assertThat(get(server, EVENTS, "").lines()).as("without it").hasSize(1);
            } finally {
                ServerNote.remove(demo);
                server.stop();
            }
        }
    }

    private static String get(AttestServer server, String query, String more) throws Exception {
        URI uri = URI.create(server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", "text/csv").build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    @Test
    void theExportIsOneGraphThatAnotherEngineAnswersFrom() throws IOException {
        Path to = folder.resolve("out");
        Cli.run("export", "--aligned", "--without-history", "--db", demo, "--to", to)
                .exits(ExitCode.DONE);
        JsonNode manifest =
                new ObjectMapper().readTree(to.resolve("manifest.json").toFile());
        assertThat(manifest.path("files").findValuesAsText("name"))
                .containsExactlyInAnyOrder("accepted.nt.gz", "aligned.nt.gz", "full.nq.gz", "full.trig.gz");
        byte[] triples;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(to.resolve("aligned.nt.gz")))) {
            triples = in.readAllBytes();
        }
        List<String> lines = new String(triples, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(15_000)
                .hasSameSizeAs(new TreeSet<>(lines))
                .noneMatch(line -> line.contains("_:"));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(to.resolve("full.nq.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("graph/aligned");
        }
        assertThat(theirs(triples, EVENTS))
                .containsExactlyInAnyOrderElementsOf(alone.lines().skip(1).toList());
        // Only there: our own engine works geo:sfWithin out from geometries, and hears no triple.
        assertThat(theirs(triples, """
                PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                SELECT ?place { ?place a geo:Feature ; geo:sfWithin+ <https://w3id.org/attest/thing/iraq> }""")).hasSizeGreaterThan(20);
    }

    private static List<String> theirs(byte[] triples, String query) throws IOException {
        SailRepository repository = new SailRepository(new MemoryStore());
        List<String> rows = new ArrayList<>();
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(new ByteArrayInputStream(triples), RDFFormat.NTRIPLES);
            try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
                List<String> columns = result.getBindingNames();
                result.forEach(row -> rows.add(String.join(
                        ",",
                        columns.stream()
                                .map(column -> row.getValue(column).stringValue())
                                .map(value -> value.contains(",") ? "\"" + value + "\"" : value)
                                .toList())));
            }
        }
        repository.shutDown();
        return rows;
    }

    @Test
    void aDatabaseWithoutItSaysSoAndHowToGetIt() throws IOException {
        Path db = folder.resolve("plain");
        Path report = Files.writeString(folder.resolve("report.json"), Reports.read(Reports.HARROW_FORD));
        Cli.run("load", "--db", db, report).exits(ExitCode.DONE);
        String complaint = db + ": this database has no aligned graph ('attest align --db " + db + "' makes it)";
        Cli.run("sparql", "--aligned", "--db", db, EVENTS)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest sparql: " + complaint);
        Cli.run("export", "--aligned", "--db", db, "--to", folder.resolve("none"))
                .exits(ExitCode.FAILED)
                .complains("attest export: " + complaint);
        assertThat(folder.resolve("none")).doesNotExist();

        String on = Cli.run("align", "--db", db).exits(ExitCode.DONE).out();
        assertThat(on).matches("aligned graph: (\\d+) triples, \\1 added, 0 removed\\R");
        assertThat(ask(db).lines().count()).isGreaterThan(3);
        assertThat(Cli.run("verify", "--db", db).exits(ExitCode.DONE).out())
                .contains("ok       aligned graph ('attest align' renews it): ");
        assertThat(Cli.run("stats", "--db", db).out()).contains("triples in the aligned graph");

        String off = Cli.run("align", "--off", "--db", db).exits(ExitCode.DONE).out();
        assertThat(off).matches("aligned graph: none, 0 added, \\d+ removed\\R");
        Cli.run("sparql", "--aligned", "--db", db, EVENTS).exits(ExitCode.FAILED);
        assertThat(Cli.run("verify", "--db", db).exits(ExitCode.DONE).out()).doesNotContain("aligned graph");
    }

    @Test
    void aQueryThatChoosesItsGraphsIsNotPointedElsewhere() {
        Cli.run("sparql", "--aligned", "--db", demo, "SELECT ?s FROM graph:things { ?s ?p ?o }")
                .exits(ExitCode.USAGE)
                .saysNothing();
        Cli graph = Cli.run("sparql", "--aligned", "--db", demo, "ASK { FILTER EXISTS { GRAPH ?g { ?s ?p ?o } } }")
                .exits(ExitCode.USAGE)
                .saysNothing();
        assertThat(graph.err()).contains("GRAPH looks at single graphs").contains("leave GRAPH out");
    }

    @Test
    void thereIsNoneToAlignWithoutADatabase() {
        Cli.run("align", "--db", folder.resolve("nowhere"))
                .exits(ExitCode.FAILED)
                .saysNothing();
        // It writes: so never to the demo's, which reading commands fall back on.
        Cli.run("align")
                .exits(ExitCode.USAGE)
                .saysNothing()
                .complains("attest align: which database? Give --db DIR or set ATTEST_DB");
    }
}
