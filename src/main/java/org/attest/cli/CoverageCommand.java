package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.attest.ingest.anchor.Texts;
import org.attest.ingest.coverage.CoverageSurvey;
import org.attest.ingest.coverage.ReportCoverage;
import org.attest.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which sentences of their texts reports account for. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = {
            "Says which sentences of the texts reports account for: facts point at them, they are left out for a "
                    + "reason, or they are open. Names places, never words.",
            "One letter is enough for a fact; left out is a sentence only as a whole."
        },
        footer = {
            "",
            "Exit codes: 0 all is accounted for; 1 a sentence is open, a text differs or is not at hand, or a part of a "
                    + "report is wrong; 2 wrong usage; 3 nothing could be done."
        })
final class CoverageCommand implements Callable<Integer> {

    private final Console console;
    private final List<ReportCoverage> reports = new ArrayList<>();
    private int rejected;

    @Parameters(
            arity = "1..*",
            paramLabel = "REPORT",
            description = "Reports, .json or .jsonl, anchored or in words; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TextsOption texts;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (as without it), csv or json.")
    private String format = "table";

    @Option(
            names = "--sentences",
            description = "Lists every sentence with its state and what accounts for it, not the open ones only.")
    private boolean sentences;

    CoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CoverageFormat wanted = Formats.named(CoverageFormat.values(), format);
        Optional<Problem> complaint = Texts.complaint(texts.folder());
        if (complaint.isPresent()) {
            new ProblemPrinter(console).accept(complaint.get());
            return ExitCode.FAILED.number();
        }
        CoverageSurvey survey = new CoverageSurvey(Texts.in(texts.folder()));
        ReportReader reader = new ReportReader(ReportReader.Options.ANCHORING);
        for (Path file : files) {
            if (file.toString().equals("-")) {
                reader.read("-", console.in(), incoming -> take(incoming, survey));
            } else {
                reader.read(file, incoming -> take(incoming, survey));
            }
        }
        if (reports.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, "no report could be read; nothing was done");
        }
        wanted.write(reports, sentences, rejected, console);
        boolean complete = rejected == 0 && reports.stream().allMatch(ReportCoverage::isComplete);
        return (complete ? ExitCode.DONE : ExitCode.REJECTED).number();
    }

    private void take(Incoming incoming, CoverageSurvey survey) {
        Optional<ReportCoverage> coverage = survey.of(incoming);
        coverage.ifPresentOrElse(reports::add, () -> rejected++);
        coverage.map(ReportCoverage::problems).orElse(incoming.problems()).forEach(new ProblemPrinter(console)::accept);
    }
}
