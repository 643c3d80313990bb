package org.attest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.attest.query.BindOutcome;
import org.attest.query.BoundQuery;
import org.attest.query.QueryLibrary;
import org.attest.query.SavedQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a saved query, or lists them. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a saved query; without NAME, lists them. --explain shows one with its parameters.",
            "Through the server, if one has the database open; the answer is the same."
        })
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query: control-at.")
    private @Nullable String name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the query; several values by repeating it.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--explain", description = "Shows the query, its parameters and an example call.")
    private boolean explain;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JenaSystem.init();
        QueryLibrary library = QueryLibrary.standard();
        QueryListing listing = new QueryListing(console);
        if (name == null) {
            listing.all(library);
            return ExitCode.DONE.number();
        }
        SavedQuery query = find(library, name);
        if (explain) {
            listing.one(query);
            return ExitCode.DONE.number();
        }
        Map<String, List<String>> values = values();
        try (Reading reading = Reading.of(database.forReading())) {
            answers.answer(bound(query, values, reading).query(), reading);
        }
        return ExitCode.DONE.number();
    }

    private static SavedQuery find(QueryLibrary library, String name) {
        return library.find(name)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        library.problems(name).stream()
                                        .map(problem -> problem.what())
                                        .collect(Collectors.joining("; "))
                                + "; 'attest query' lists them"));
    }

    private BoundQuery bound(SavedQuery query, Map<String, List<String>> values, Reading reading) {
        return switch (query.bind(values, reading.endpoint())) {
            case BindOutcome.Bound bound -> bound.query();
            case BindOutcome.Refused refused -> {
                refused.problems().forEach(new ProblemPrinter(console)::accept);
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "the query was not run; 'attest query " + name + " --explain' shows its parameters");
            }
        };
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals <= 0) {
                throw new CommandFailure(ExitCode.USAGE, "--param takes name=value, not '" + parameter + "'");
            }
            values.computeIfAbsent(parameter.substring(0, equals), key -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        return values;
    }
}
