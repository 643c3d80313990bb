package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.pipeline.Intake;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A .json or .jsonl file, a folder of re3d; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "report, authority or re3d; without it, what the content says.")
    private @Nullable String format;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Base of a new database's own IRIs, ending in / or #. Default: " + Iris.DEFAULT_BASE)
    private @Nullable String base;

    @Option(names = "--replace", description = "A report that is stored with other content is replaced.")
    private boolean replace;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        LoadOptions options = new LoadOptions(replace, Formats.parse(format));
        Path folder = database.forWriting();
        Databases.checkBase(base);
        try (Inputs inputs = Inputs.of(console, files);
                TerminalProgress progress = new TerminalProgress(console)) {
            // A database that is there is opened first: that it is locked need not wait for the reading.
            if (Databases.isThere(folder)) {
                try (GraphStore store = Databases.openOrCreate(folder, base)) {
                    return load(inputs.read(console, options, progress), store, options, progress);
                }
            }
            // One that is not is made last: files that cannot be read leave none behind.
            Intake intake = inputs.read(console, options, progress);
            try (GraphStore store = Databases.openOrCreate(folder, base)) {
                return load(intake, store, options, progress);
            }
        }
    }

    private int load(Intake intake, GraphStore store, LoadOptions options, TerminalProgress progress)
            throws IOException {
        LoadResult result = new Loader(store, options).load(intake, progress);
        progress.close();
        new LoadReportPrinter(console).loaded(result);
        return (result.summary().hasRejections() ? ExitCode.REJECTED : ExitCode.DONE).number();
    }
}
