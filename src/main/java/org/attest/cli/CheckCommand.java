package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.pipeline.Checker;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports, authorities and tables without storing them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Does all that 'load' does but the storing: names what is wrong with the files, where, and what to do.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

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

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RowOption rows;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Ending.guard(console, "check", "the files were not checked to their end", this::check);
    }

    private int check(Ending ending) throws Exception {
        LoadOptions options = new LoadOptions(false, Formats.parse(format), console.clock());
        DatasetOptions datasets = new DatasetOptions(null, Extent.UNSAID, rows.where(), rows.maxRejects());
        try (Inputs inputs = Inputs.of(console, files);
                TerminalProgress progress = new TerminalProgress(console, ending::check)) {
            DatasetLoading tables = new DatasetLoading(console, progress);
            Inputs.Kinds kinds = inputs.kinds(options.format());
            Inputs.checkWhere(datasets.where(), kinds, options.format());
            tables.recognise(kinds.tables(), options, datasets);
            ExitCode code = kinds.others().isEmpty() ? ExitCode.DONE : check(kinds.others(), options, tables, progress);
            if (kinds.others().isEmpty() && !tables.hasFiles()) {
                throw Inputs.unreadable(tables.unreadable());
            }
            tables.check();
            return Math.max(code.number(), tables.code().number());
        }
    }

    private ExitCode check(List<Input> others, LoadOptions options, DatasetLoading tables, TerminalProgress progress)
            throws IOException {
        Intake intake = Inputs.take(console, others, options, progress);
        if (intake.isUnreadable() && !tables.hasFiles()) {
            throw Inputs.unreadable(others.size() + tables.unreadable());
        }
        LoadResult result = new Checker(options).check(intake, progress);
        progress.close();
        new LoadReportPrinter(console).checked(result);
        return result.summary().hasRejections() ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
