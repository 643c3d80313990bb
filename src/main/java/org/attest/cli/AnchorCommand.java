package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.ingest.anchor.AnchorFile;
import org.attest.ingest.anchor.Texts;
import org.attest.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns the exact words of evidence into offsets. */
@Command(
        name = "anchor",
        mixinStandardHelpOptions = true,
        description = {
            "Turns the exact words that reports give as evidence into offsets into the texts, and drops the words.",
            "Without --out and --in-place the anchored report goes to standard output.",
            "A fact whose words are not found keeps them and is named, with the nearest passage; exit code 1 then."
        })
final class AnchorCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports, .json or .jsonl.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TextsOption texts;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the anchored reports, under their names.")
    private @Nullable Path out;

    @Option(names = "--in-place", description = "Writes each report back to its own file.")
    private boolean inPlace;

    AnchorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (inPlace && out != null) {
            throw new CommandFailure(ExitCode.USAGE, "--in-place and --out exclude each other");
        }
        Optional<Problem> complaint = Texts.complaint(texts.folder());
        if (complaint.isPresent()) {
            new ProblemPrinter(console).accept(complaint.get());
            return ExitCode.FAILED.number();
        }
        AnchorFile anchor = new AnchorFile(Texts.in(texts.folder()));
        boolean complete = true;
        boolean any = false;
        for (Path file : files) {
            AnchorFile.Result result = anchor(file, anchor);
            complete &= result.complete();
            any |= result.written();
        }
        return (!any ? ExitCode.FAILED : complete ? ExitCode.DONE : ExitCode.REJECTED).number();
    }

    private AnchorFile.Result anchor(Path file, AnchorFile anchor) throws IOException {
        Path aside = out == null && !inPlace ? Files.createTempFile("attest-", ".json") : null;
        AnchorFile.Result result = anchor.anchor(file, aside == null ? target(file) : aside);
        result.problems().forEach(new ProblemPrinter(console)::accept);
        if (aside != null) {
            Files.copy(aside, console.out());
            console.out().flush();
            Files.delete(aside);
        }
        if (result.written()) {
            console.remark(file + ": " + result.anchored() + (result.anchored() == 1 ? " passage" : " passages")
                    + " anchored" + (result.left() == 0 ? "" : ", " + result.left() + " left in words"));
        }
        return result;
    }

    private Path target(Path file) throws IOException {
        return out == null ? file : Files.createDirectories(out).resolve(file.getFileName());
    }
}
