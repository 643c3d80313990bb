package org.attest.cli;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.attest.query.ResultFormat;
import org.attest.query.RunOptions;
import org.attest.query.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how an answer is given, and the giving of it. */
final class AnswerOptions {

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "For rows: table, csv, tsv, json, xml. For graphs: ttl, jsonld, nt.",
                "Without it: table for rows, ttl for graphs."
            })
    private @Nullable String format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Cuts the answer off after N rows, and says so. 0, as without it: all rows.")
    private long limit;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Stops the query after so long. 0, as without it: never.")
    private int timeout;

    AnswerOptions(Console console) {
        this.console = console;
    }

    /** Runs a query, writes the answer to standard output and a remark on it to standard error. */
    void answer(Query query, Reading database) {
        ResultFormat wanted = wanted(query);
        RunOptions options = options(wanted, database);
        PipeOutput out = new PipeOutput(console.out());
        RunSummary summary;
        try {
            summary = database.endpoint().run(query, wanted, out, options);
        } catch (RuntimeException e) {
            if (out.isClosed()) {
                return;
            }
            throw e;
        }
        if (wanted == ResultFormat.TABLE || summary.cut()) {
            console.out().flush();
            console.remark(summary.inWords());
        }
    }

    private static void refuseNegative(String option, long value) {
        if (value < 0) {
            throw new CommandFailure(
                    ExitCode.USAGE, option + " takes a number from 1 on, or 0 for no limit, not " + value);
        }
    }

    private ResultFormat wanted(Query query) {
        if (format == null) {
            return ResultFormat.forPeople(query);
        }
        Optional<ResultFormat> named = ResultFormat.named(format);
        if (named.isEmpty() || !named.get().fits(query)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    named.map(f -> f.misfit(query))
                            .orElse("no format '" + format + "': take "
                                    + ResultFormat.names(ResultFormat.fitting(query))));
        }
        return named.get();
    }

    private RunOptions options(ResultFormat wanted, Reading database) {
        refuseNegative("--limit", limit);
        refuseNegative("--timeout", timeout);
        RunOptions options = RunOptions.standard().withMaxRows(limit).withPrefix("", database.base());
        if (wanted == ResultFormat.TABLE) {
            options = options.withWidth(console.width());
        }
        return timeout > 0 ? options.withTimeout(Duration.ofSeconds(timeout)) : options;
    }
}
