package org.attest.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.sys.JenaSystem;
import org.attest.query.AdHocQuery;
import org.attest.query.AlignedView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a SPARQL query that the user writes. */
@Command(
        name = "sparql",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a SPARQL query on the database; through the server, if one has it open.",
            "The usual prefixes (att:, thing:, rdfs:, skos:, prov:, dct:, geo:, xsd: …) need not be declared."
        })
final class SparqlCommand implements Callable<Integer> {

    private final Console console;

    /** Exactly one of the two. */
    static final class Text {
        @Parameters(index = "0", paramLabel = "QUERY", description = "The query; - reads it from standard input.")
        @Nullable String text;

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE",
                description = "A file that holds the query.")
        @Nullable Path file;
    }

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Text given;

    @Option(
            names = "--aligned",
            description = {
                "Asks the accepted view and the aligned graph as one, so that the query may use the words of others:",
                "sem:, schema:, prov:, org:, time:, crm:, dct:, geo: …"
            })
    private boolean aligned;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    SparqlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        JenaSystem.init();
        String text = text();
        Query query = AdHocQuery.parse(text);
        AdHocQuery.doubts(query, text).forEach(console::remark);
        if (aligned) {
            AlignedView.ask(query);
        }
        Path folder = database.forReading();
        try (Reading reading = Reading.of(folder)) {
            if (aligned && !AlignedView.isIn(reading.endpoint())) {
                throw AlignCommand.notAligned(folder);
            }
            answers.answer(query, reading);
        }
        return ExitCode.DONE.number();
    }

    private String text() throws IOException {
        if (given.file != null) {
            return read(given.file);
        }
        String text = String.valueOf(given.text);
        if (text.equals("-")) {
            return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (isFile(text)) {
            throw new CommandFailure(ExitCode.USAGE, text + " is a file: give the query in it with -f " + text);
        }
        return text;
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            // A query is hardly ever a path.
            return false;
        }
    }

    private static String read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandFailure(ExitCode.FAILED, file + ": this is a folder (name a file that holds a query)");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.FAILED, file + ": this is not UTF-8 (save it as UTF-8)");
        }
    }
}
