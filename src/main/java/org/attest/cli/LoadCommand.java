package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.pipeline.dataset.DatasetOptions;
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
            "Takes reports (attest-report/1), authorities (attest-authority/1) and tables of datasets into a database.",
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
            description =
                    "A .json, .jsonl or .csv file, tables also in gzip or zip, or a folder of re3d; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "report, authority, ucdp-ged, ucdp-actors, acled, gdelt or re3d; without it, what the content says.")
    private @Nullable String format;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Base of a new database's own IRIs, ending in / or #. Default: " + Iris.DEFAULT_BASE)
    private @Nullable String base;

    @Option(names = "--replace", description = "A report that is stored with other content is replaced.")
    private boolean replace;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatasetOption dataset;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        LoadOptions options = new LoadOptions(replace, Formats.parse(format));
        Path folder = database.forWriting();
        Databases.checkBase(base);
        DatasetOptions datasets = dataset.options();
        try (Inputs inputs = Inputs.of(console, files);
                TerminalProgress progress = new TerminalProgress(console)) {
            Inputs.Kinds kinds = inputs.kinds(options.format());
            DatasetLoading tables = new DatasetLoading(console, progress);
            tables.recognise(kinds.tables(), options);
            if (kinds.others().isEmpty() && !tables.hasFiles()) {
                throw Inputs.unreadable(tables.unreadable());
            }
            // A database that is there is opened first: that it is locked need not wait for the reading.
            if (Databases.isThere(folder)) {
                GraphStore store = Databases.openOrCreate(folder, base);
                return load(store, kinds.others(), tables, options, datasets, progress);
            }
            // One that is not is made last: files that cannot be read leave none behind.
            Intake intake = kinds.others().isEmpty() ? null : Inputs.read(console, kinds.others(), options, progress);
            return load(Databases.openOrCreate(folder, base), intake, tables, options, datasets, progress);
        }
    }

    private int load(
            GraphStore store,
            List<Input> others,
            DatasetLoading tables,
            LoadOptions options,
            DatasetOptions datasets,
            TerminalProgress progress)
            throws IOException {
        Intake intake;
        try {
            intake = others.isEmpty() ? null : Inputs.read(console, others, options, progress);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
        return load(store, intake, tables, options, datasets, progress);
    }

    private int load(
            GraphStore store,
            @Nullable Intake intake,
            DatasetLoading tables,
            LoadOptions options,
            DatasetOptions datasets,
            TerminalProgress progress)
            throws IOException {
        ExitCode code = ExitCode.DONE;
        try {
            if (intake != null) {
                LoadResult result = new Loader(store, options).load(intake, progress);
                progress.close();
                new LoadReportPrinter(console).loaded(result);
                code = result.summary().hasRejections() ? ExitCode.REJECTED : ExitCode.DONE;
            }
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
        tables.load(store, datasets).close();
        return Math.max(code.number(), tables.code().number());
    }
}
