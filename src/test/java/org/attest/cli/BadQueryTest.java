package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.attest.testing.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that cannot be answered: what {@code attest query} and {@code attest sparql} say to them. */
class BadQueryTest {

    @TempDir
    static Path folder;

    static Path database;

    @BeforeAll
    static void aDatabase() throws IOException {
        database = folder.resolve("db");
        Path report = Files.writeString(folder.resolve("report.json"), Reports.read(Reports.HARROW_FORD));
        Cli.run("load", "--db", database, report).exits(ExitCode.DONE);
    }

    private static Cli sparql(Object query, Object... more) {
        return Cli.run(join(new Object[] {"sparql", "--db", database, query}, more));
    }

    private static Cli query(Object... args) {
        return Cli.run(join(new Object[] {"query", "--db", database}, args));
    }

    private static Object[] join(Object[] first, Object[] second) {
        return java.util.stream.Stream.of(first, second)
                .flatMap(java.util.Arrays::stream)
                .toArray();
    }

    private static void refused(Cli run, String... lines) {
        run.exits(ExitCode.USAGE).saysNothing().complains(lines);
    }

    @Test
    void aTermThatTheOntologyLacksIsRemarkedUponAndTheQueryRuns() {
        sparql("SELECT ?e {\n ?e a att:Captur }", "--format", "csv")
                .exits(ExitCode.DONE)
                .says("e")
                .complains("query:2: the ontology has no att:Captur (did you mean Capture, Captured, Recapture?)");
    }

    @Test
    void aSyntaxErrorIsToldWithLineAndColumn() {
        refused(
                sparql("SELECT * {\n ?s ?p ?o }}"),
                "attest sparql: query:2:12: error query-syntax: \"}\" is not expected here (mend the query at this place)");
        refused(
                sparql("SELEC * { }"),
                "attest sparql: query:1:6: error query-syntax: \"SELEC\" is not expected here "
                        + "(mend the query at this place)");
        refused(
                sparql("SELECT * { ?s ?p ?o"),
                "attest sparql: query:1:19: error query-syntax: the query breaks off here (mend the query at this place)");
        refused(
                sparql("SELECT * { ?s foo:bar ?o }"),
                "attest sparql: query:1:15: error query-syntax: Unresolved prefixed name: foo:bar "
                        + "(begin the query with PREFIX foo: <…>)");
    }

    @Test
    void whatWouldWriteOrCallOutIsRefused() {
        refused(
                sparql("INSERT DATA { <http://e.example/a> <http://e.example/b> 1 }"),
                "attest sparql: query: error query-refused: this is an update, and nothing is written by SPARQL "
                        + "(load reports with \"attest load\")");
        String service = "attest sparql: query: error query-refused: SERVICE http://e.example/sparql "
                + "would call another server (ask that server by itself)";
        refused(sparql("SELECT * { SERVICE <http://e.example/sparql> { ?s ?p ?o } }"), service);
        refused(sparql("SELECT * { SERVICE SILENT <http://e.example/sparql> { ?s ?p ?o } }"), service);
        refused(
                sparql("SELECT (<java:java.lang.System.exit>(3) AS ?x) { }"),
                "attest sparql: query: error query-refused: <java:java.lang.System.exit> would run code (leave it out)");
    }

    @Test
    void aFormatMustBeThereAndFitTheAnswer() {
        refused(
                sparql("SELECT * { ?s ?p ?o }", "--format", "excel"),
                "attest sparql: no format 'excel': take table, csv, tsv, json or xml");
        refused(
                sparql("SELECT * { ?s ?p ?o }", "--format", "ttl"),
                "attest sparql: ttl does not fit a SELECT, whose answer is rows: take table, csv, tsv, json or xml");
        refused(
                sparql("ASK { }", "--limit", -1),
                "attest sparql: --limit takes a number from 1 on, or 0 for no limit, not -1");
    }

    @Test
    void theFileOfAQueryMustBeOne() throws IOException {
        Path missing = folder.resolve("missing.rq");
        Cli.run("sparql", "--db", database, "-f", missing)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest sparql: no such file or folder: " + missing);
        Cli.run("sparql", "--db", database, "-f", folder)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest sparql: " + folder + ": this is a folder (name a file that holds a query)");
        Path latin = Files.write(
                folder.resolve("latin.rq"), "ASK { ?s ?p \"Mühle\" }".getBytes(StandardCharsets.ISO_8859_1));
        Cli.run("sparql", "--db", database, "-f", latin)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest sparql: " + latin + ": this is not UTF-8 (save it as UTF-8)");
    }

    @Test
    void aQueryThatIsNotThereNamesTheOneThatWasMeant() {
        refused(
                query("nmes-of"),
                "attest query: there is no query of that name; did you mean names-of?; 'attest query' lists them");
    }

    @Test
    void neitherAPlaceNorAPointIsGiven() {
        refused(
                query("events-near", "-p", "lat=36.3"),
                "query events-near: error field-missing: it needs place, or lat and lon",
                "    cure: give one of them, for example place=qayara-air-base",
                "attest query: the query was not run; 'attest query events-near --explain' shows its parameters");
        assertThat(Cli.run("query", "events-near", "--explain")
                        .exits(ExitCode.DONE)
                        .out())
                .contains("\n  Needed: place, or lat and lon\n");
    }

    @Test
    void parametersAreMissingUnknownOrWrong() {
        String advice = "attest query: the query was not run; 'attest query names-of --explain' shows its parameters";
        String cure = "    cure: expected a thing: its IRI, its key or one of its names, for example thing=isis";
        String missing =
                "query names-of: error field-missing: parameter thing is missing: The thing, by any of its names";
        refused(query("names-of"), missing, cure, advice);
        refused(
                query("names-of", "-p", "thng=RF"),
                "query names-of: error field-unknown: there is no parameter \"thng\"",
                "    cure: it takes thing",
                missing,
                cure,
                advice);
        refused(
                query("names-of", "-p", "thing=Nowhere"),
                "query names-of: error reference-dangling: parameter thing \"Nowhere\" is the key or name of no thing",
                cure,
                advice);
        refused(query("names-of", "-p", "thing"), "attest query: --param takes name=value, not 'thing'");
    }

    @Test
    void whatAnswersIsOnStandardOutputAndRemarksAreNot() {
        query("names-of", "-p", "thing=RF", "--format", "csv")
                .exits(ExitCode.DONE)
                .complains()
                .out();
        Cli table = query("names-of", "-p", "thing=RF").exits(ExitCode.DONE).complains("2 rows");
        assertThat(table.out()).contains("RF", "River Front");
        sparql("SELECT ?s { ?s a att:Report }", "--format", "csv")
                .exits(ExitCode.DONE)
                .says("s", "http://localhost:3030/id/report/velin-post-harrow")
                .complains();
    }

    /** As {@code | head} does: takes something, and closes the pipe. */
    @Test
    void aLongAnswerEndsQuietlyWhenNobodyReadsIt() {
        AtomicLong offered = new AtomicLong();
        OutputStream head = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (offered.incrementAndGet() > 10_000) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Console console = new Console(
                System.in,
                new PrintStream(head, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                0);
        String cross = "SELECT * { ?s ?p ?o . ?t ?q ?r . ?u ?v ?w }";
        int exit = Main.run(console, "sparql", "--db", database.toString(), "--format", "csv", cross);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
    }
}
