package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.pipeline.Checker;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports and authorities without storing them. */
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
            description = "A .json or .jsonl file, a folder of re3d; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "report, authority or re3d; without it, what the content says.")
    private @Nullable String format;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Ending.guard(console, "check", this::check);
    }

    private int check(Ending ending) throws Exception {
        LoadOptions options = new LoadOptions(false, Formats.parse(format));
        try (Inputs inputs = Inputs.of(console, files);
                TerminalProgress progress = new TerminalProgress(console, ending::check)) {
            LoadResult result = new Checker(options).check(inputs.read(console, options, progress), progress);
            progress.close();
            new LoadReportPrinter(console).checked(result);
            return (result.summary().hasRejections() ? ExitCode.REJECTED : ExitCode.DONE).number();
        }
    }
}
