package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.pipeline.Settings;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Command lines that are wrong before any database is looked at, and those that only ask for help. */
class WrongUsageTest {

    @TempDir
    Path folder;

    private static void refused(String message, String try_, Object... args) {
        Cli.run(args).exits(ExitCode.USAGE).saysNothing().complains(message, try_);
    }

    private static void refusedInOneLine(String message, Object... args) {
        Cli.run(args).exits(ExitCode.USAGE).saysNothing().complains(message);
    }

    @Test
    void withoutArgumentsTheCommandsAreListedOnStandardError() {
        Cli run = Cli.run().exits(ExitCode.USAGE).saysNothing();
        assertThat(run.err()).startsWith("Usage: attest [-hV] [COMMAND]").contains("  load ", "Exit codes: 0 done");
    }

    @Test
    void theVersionIsOneLine() {
        Cli run = Cli.run("--version").exits(ExitCode.DONE).complains();
        assertThat(run.out()).matches("attest \\S+ \\(Java [0-9.+-]+\\S*\\)\\R");
    }

    @TestFactory
    Stream<DynamicTest> eachCommandExplainsItselfOnStandardOutput() {
        var commands = new CommandLine(new AttestCommand(null), new CommandFactory(null)).getSubcommands();
        assertThat(commands).hasSizeGreaterThan(9);
        return commands.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Cli run = Cli.run(name, "--help").exits(ExitCode.DONE).complains();
                    assertThat(run.out()).contains("Usage: attest " + name, "--help");
                    assertThat(run.out().lines())
                            .as("lines that fit a terminal")
                            .allMatch(line -> line.length() <= 80);
                }));
    }

    @Test
    void aCommandThatIsNotThereNamesTheOneThatWasMeant() {
        refused("attest: there is no command 'laod'; did you mean load?", "Try: attest --help", "laod", "x.json");
        refused("attest: there is no command 'dance'", "Try: attest --help", "dance");
    }

    @Test
    void anOptionThatIsNotThereNamesTheOneThatWasMeant() {
        refused(
                "attest load: there is no option --replce; did you mean --replace?",
                "Try: attest load --help",
                "load",
                "--db",
                folder,
                "--replce",
                "x.json");
        refused("attest query: there is no option -z", "Try: attest query --help", "query", "-z");
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("attest load: missing required parameter: 'FILE'", "Try: attest load --help", "load", "--db", folder);
        refused(
                "attest load: missing required parameter for option '--db' (DIR)",
                "Try: attest load --help",
                "load",
                "--db");
        refused(
                "attest sparql: missing required argument (specify one of these): (QUERY | -f=FILE)",
                "Try: attest sparql --help",
                "sparql");
        refusedInOneLine(
                "attest load: which database? Give --db DIR (it is made when it is not there) or set ATTEST_DB",
                "load",
                "x.json");
    }

    @Test
    void aQueryWithoutQuotesAndAParameterWithoutItsOptionAreUnderstood() {
        refused(
                "attest sparql: too many arguments: '*' '{?s'; put the whole query in quotes: 'SELECT …'",
                "Try: attest sparql --help",
                "sparql",
                "SELECT",
                "*",
                "{?s");
        refused(
                "attest query: too many arguments: 'thing=ISIS'; a parameter is given as --param thing=ISIS",
                "Try: attest query --help",
                "query",
                "names-of",
                "thing=ISIS");
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        refusedInOneLine(
                "attest load: no format 'xml': take report or authority or judgements or re3d or ucdp-ged or ucdp-actors or acled or gdelt or geonames or "
                        + "ucdp-actors-authority",
                "load",
                "--db",
                folder.resolve("db"),
                "--format",
                "xml",
                "x.json");
        refusedInOneLine(
                "attest load: --base here: a base is an absolute IRI that ends in / or #, "
                        + "as https://example.org/conflict/ is",
                "load",
                "--db",
                folder.resolve("db"),
                "--base",
                "here",
                "x.json");
        refused(
                "attest serve: invalid value for option '--port': 'http' is not an int",
                "Try: attest serve --help",
                "serve",
                "--port",
                "http");
        refusedInOneLine(
                "attest anchor: --in-place and --out exclude each other",
                "anchor",
                "--texts",
                folder,
                "--in-place",
                "--out",
                folder,
                "x.json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInPlaceOfAQueryIsToldHowToBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), "ASK { ?s ?p ?o }");

        refusedInOneLine("attest sparql: " + file + " is a file: give the query in it with -f " + file, "sparql", file);
    }

    @Test
    void aServerTakesNoTimeoutOfNothing() {
        Path db = folder.resolve("db");
        GraphStore.openOrCreate(db, Settings.standard("https://wrong.example/id/", "test"))
                .close();

        refusedInOneLine(
                "attest serve: --timeout takes a number of seconds from 1 on, not 0",
                "serve",
                "--db",
                db,
                "--port",
                0,
                "--timeout",
                0);
    }

    @Test
    void readingWithoutADatabaseSaysHowToHaveOne() {
        Cli.with(Map.of("XDG_DATA_HOME", folder.toString()), "", "verify")
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest verify: no database: give --db DIR, set ATTEST_DB, or run 'attest demo' once");
        Path none = folder.resolve("none");
        Cli.with(Map.of("ATTEST_DB", none.toString()), "", "stats")
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains(
                        "attest stats: no database in " + none + ": 'attest load --db " + none + " FILE…' makes one");
        assertThat(folder).isEmptyDirectory();
    }
}
