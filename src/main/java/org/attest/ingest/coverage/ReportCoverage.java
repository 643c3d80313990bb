package org.attest.ingest.coverage;

import java.util.List;
import java.util.Optional;
import org.attest.problem.Problem;
import org.attest.problem.Where;

/**
 * How far one report accounts for its text.
 *
 * @param where the report's file, and its line in JSON Lines
 * @param report the report's id
 * @param text whether the text is at hand
 * @param textFile the text's file; empty when it is not at hand
 * @param coverage what is accounted for; empty when the text is not at hand
 * @param rejections how many parts of the report were rejected; what they point at does not count
 * @param problems all that was found wrong
 */
public record ReportCoverage(
        Where where,
        String report,
        TextState text,
        String textFile,
        Optional<Coverage> coverage,
        int rejections,
        List<Problem> problems) {

    /** Copies the list. */
    public ReportCoverage {
        problems = List.copyOf(problems);
    }

    /** The figures; none at all where the text is not at hand. */
    public CoverageCounts counts() {
        return coverage.map(CoverageCounts::of).orElse(CoverageCounts.NONE);
    }

    /** Whether the whole text is at hand and accounted for, nothing was rejected and all evidence stands in the text. */
    public boolean isComplete() {
        return coverage.map(c -> c.open().isEmpty()).orElse(false)
                && rejections == 0
                && problems.stream().noneMatch(Problem::blocks);
    }
}
