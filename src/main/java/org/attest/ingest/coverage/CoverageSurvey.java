package org.attest.ingest.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.Incoming;
import org.attest.ingest.anchor.Texts;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;

/** Compares reports with their texts. A text that is not at hand counts as not at hand, never as covered. */
public final class CoverageSurvey {

    private final Texts texts;

    /** Looks for texts here. */
    public CoverageSurvey(Texts texts) {
        this.texts = texts;
    }

    /**
     * Compares a report, read with words allowed, with its text; empty when the report was rejected whole.
     *
     * @throws java.io.UncheckedIOException if the text cannot be read any more
     */
    public Optional<ReportCoverage> of(Incoming incoming) {
        return incoming.report().map(report -> of(report, incoming));
    }

    private ReportCoverage of(Report report, Incoming incoming) {
        List<Problem> problems = new ArrayList<>(incoming.problems());
        int rejections = incoming.rejections().size();
        String sha256 = report.source().sha256();
        return switch (texts.find(report.id(), sha256)) {
            case Texts.Found.Text found -> {
                Coverage coverage = Coverage.of(report, found.text());
                problems.addAll(coverage.problems());
                yield new ReportCoverage(
                        incoming.where(),
                        report.id(),
                        sha256 == null ? TextState.NOT_HASHED : TextState.AGREES,
                        found.text().file(),
                        Optional.of(coverage),
                        rejections,
                        problems);
            }
            case Texts.Found.None none -> {
                problems.add(
                        Problem.of(none.code(), report.source().where().child("sha256"), none.what(), none.cure()));
                yield new ReportCoverage(
                        incoming.where(), report.id(), state(none.code()), "", Optional.empty(), rejections, problems);
            }
        };
    }

    private static TextState state(ProblemCode code) {
        return switch (code) {
            case TEXT_CHANGED -> TextState.DIFFERS;
            case NOT_UTF8 -> TextState.UNREADABLE;
            default -> TextState.MISSING;
        };
    }
}
