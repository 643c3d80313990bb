package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.pipeline.dataset.RecordRelinking;
import org.attest.rdf.Iris;
import org.attest.store.ChangeLog;
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

    private static final String OUTCOME = "what was committed stays; the same command again does the rest";

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "A .json, .jsonl, .csv or .tsv file, tables also in gzip or zip, a folder of re3d; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "report, authority, re3d, ucdp-ged, ucdp-actors, acled, gdelt, geonames (a gazetteer, as an authority) or",
                "ucdp-actors-authority (the list of actors, as an authority); without it, what the content says."
            })
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

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = {
                "Writes what changes in the named graphs as an RDF Patch, compressed when the name ends in .gz.",
                "The aligned graph is left out, as in full.nq.gz."
            })
    private @Nullable Path patch;

    @Option(
            names = "--compact",
            description = "Writes the storage anew afterwards, without the room that the changes left behind in it.")
    private boolean compact;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Ending.guard(console, "load", OUTCOME, this::load);
    }

    private int load(Ending ending) throws Exception {
        LoadOptions options = new LoadOptions(replace, Formats.parse(format), console.clock());
        Path folder = database.forWriting();
        Databases.checkBase(base);
        dataset.options();
        try (PatchOutput changes = PatchOutput.to(patch);
                Inputs inputs = Inputs.of(console, files);
                ReplayInputs replays = new ReplayInputs(console);
                TerminalProgress progress = new TerminalProgress(console, ending::check)) {
            DatasetLoading tables = new DatasetLoading(console, progress);
            List<Input> others = others(inputs, replays, tables, options);
            if (others.isEmpty() && !tables.hasFiles()) {
                throw Inputs.unreadable(tables.unreadable());
            }
            // A database that is there is opened first: that it is locked need not wait for the reading.
            GraphStore store = Databases.isThere(folder) ? open(folder) : null;
            try {
                Intake intake = others.isEmpty() ? null : Inputs.take(console, others, options, progress);
                // What cannot be read costs no table that can.
                if (intake != null && intake.isUnreadable() && !tables.hasFiles()) {
                    throw Inputs.unreadable(others.size() + tables.unreadable());
                }
                // One that is not is made last: files that cannot be read leave none behind.
                store = store == null ? open(folder) : store;
                DiskUse use = DiskUse.of(store);
                ChangeLog log = new EndingChanges(changes.log(), ending);
                ExitCode code = load(store, intake, options, log, progress);
                tables.load(store, log);
                changes.finish(console);
                if (compact) {
                    new Compacting(console, progress).run(store);
                } else {
                    use.offer(store, console);
                }
                return Math.max(code.number(), tables.code().number());
            } catch (CancellationException e) {
                throw patch == null ? e : withPatch(e, patch);
            } finally {
                if (store != null) {
                    store.close();
                }
            }
        }
    }

    private static CancellationException withPatch(CancellationException e, Path patch) {
        return new CancellationException(e.getMessage() + " (" + patch
                + " will have what is stored so far: name another file with --patch then)");
    }

    private GraphStore open(Path folder) {
        return Databases.openOrCreate(folder, base, dataset.acceptsMachineCoded());
    }

    /** Hands tables to the loading of datasets; what is left. */
    private List<Input> others(Inputs inputs, ReplayInputs replays, DatasetLoading tables, LoadOptions options)
            throws IOException {
        if (dataset.replays()) {
            replays.take(inputs.all(), tables, dataset.options());
            return replays.reports();
        }
        Inputs.Kinds kinds = inputs.kinds(options.format());
        Inputs.checkWhere(dataset.options().where(), kinds, options.format());
        tables.recognise(kinds.tables(), options, dataset.options());
        return kinds.others();
    }

    private ExitCode load(
            GraphStore store,
            @Nullable Intake intake,
            LoadOptions options,
            ChangeLog changes,
            TerminalProgress progress)
            throws IOException {
        if (intake == null) {
            return ExitCode.DONE;
        }
        LoadResult result = new Loader(store, options, changes, RecordRelinking::of).load(intake, progress);
        progress.close();
        new LoadReportPrinter(console).loaded(result);
        return result.summary().hasRejections() ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
