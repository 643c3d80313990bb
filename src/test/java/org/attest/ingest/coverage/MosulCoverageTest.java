package org.attest.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.SharedFolder;
import org.attest.ingest.ReportReader;
import org.attest.ingest.anchor.Texts;
import org.attest.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The five articles of the example without a gap. Their texts are not in the repository: without them this is skipped, not
 * passed.
 */
class MosulCoverageTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/org/attest/examples/mosul");

    @TestFactory
    List<DynamicTest> everySentenceIsAccountedFor() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path report : reports()) {
            tests.add(DynamicTest.dynamicTest(report.getFileName().toString(), () -> {
                // Asked of each, so that five are counted as skipped where the texts are not at hand.
                CoverageSurvey survey = new CoverageSurvey(Texts.in(SharedFolder.require("seeds")));
                List<ReportCoverage> found = new ArrayList<>();
                new ReportReader().read(report, incoming -> survey.of(incoming).ifPresent(found::add));
                assertThat(found).hasSize(1);
                accountedFor(found.getFirst());
            }));
        }
        assertThat(tests).hasSize(5);
        return tests;
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("authority.json"))
                    .sorted()
                    .toList();
        }
    }

    private static void accountedFor(ReportCoverage report) {
        assertThat(report.text()).isEqualTo(TextState.AGREES);
        assertThat(report.problems()).noneMatch(Problem::blocks);
        Coverage coverage = report.coverage().orElseThrow();
        assertThat(coverage.open()).isEmpty();
        CoverageCounts counts = CoverageCounts.of(coverage);
        assertThat(counts.sentences()).isGreaterThan(10);
        assertThat(counts.withFacts()).isGreaterThan(counts.sentences() / 4);
        assertThat(report.isComplete()).isTrue();
    }
}
