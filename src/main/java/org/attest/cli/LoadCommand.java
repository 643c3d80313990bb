package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.rdf.Iris;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports and authorities into a database. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Takes reports (attest-report/1) and authorities (attest-authority/1) into a database.",
            "What cannot be taken is named, kept in the reject file and left out; the rest is stored."
        })
final class LoadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .json or .jsonl file; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "report or authority; without it, what the content says.")
    private @Nullable String format;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Base of a new database's own IRIs, ending in / or #. Default: ${DEFAULT-VALUE}.",
            defaultValue = Iris.DEFAULT_BASE)
    @SuppressWarnings("NullAway.Init")
    private String base;

    @Option(names = "--replace", description = "A report that is stored with other content is replaced.")
    private boolean replace;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        LoadOptions options = new LoadOptions(replace, Formats.parse(format));
        Path folder = database.forWriting();
        try (Inputs inputs = Inputs.of(console, files);
                GraphStore store = Databases.openOrCreate(folder, base);
                TerminalProgress progress = new TerminalProgress(console)) {
            LoadResult result = new Loader(store, options).load(inputs.all(), progress, new ProblemPrinter(console));
            progress.close();
            new LoadReportPrinter(console).loaded(result);
            return (result.summary().hasRejections() ? ExitCode.REJECTED : ExitCode.DONE).number();
        }
    }
}
