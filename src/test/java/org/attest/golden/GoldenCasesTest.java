package org.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One folder a case under {@code src/test/resources/cases}: {@code report.json}, where needed {@code authority.json},
 * {@code expected.trig} (what is left after all checks, in the form of TrigWriter), {@code expected-problems.tsv}
 * (severity, code, place, what) and a README line that says why the case exists.
 *
 * <p>{@code mvn -o -Dtest=GoldenCasesTest -Dattest.golden.write=true test} writes what comes out as the expectation: read
 * the difference before committing it.
 */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    /** Beside them stand the cases of the readers, which are folders of files. */
    private static final Pattern CASE = Pattern.compile("\\d{3}-[a-z0-9-]+");

    private static final boolean WRITE = Boolean.getBoolean("attest.golden.write");
    private static final int FEWEST_CASES = 12;

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder ->
                            CASE.matcher(folder.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> aReportBecomesTheGraphExpected() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreCasesAndEachSaysWhyItExists() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES).allSatisfy(folder -> {
            assertThat(Files.readString(folder.resolve("README"))).isNotBlank();
        });
    }

    private static void check(Path folder) throws IOException {
        CaseRun run = CaseRun.of(folder);
        Path graph = folder.resolve("expected.trig");
        Path problems = folder.resolve("expected-problems.tsv");
        if (WRITE) {
            Files.writeString(graph, run.trig(), StandardCharsets.UTF_8);
            Files.writeString(problems, run.problems(), StandardCharsets.UTF_8);
            Assumptions.abort("expectation written, nothing compared: " + folder);
        }
        assertThat(run.problems()).as("problems").isEqualTo(Files.readString(problems));
        String expected = Files.readString(graph);
        assertThat(run.trig()).as(explain(expected, run.trig())).isEqualTo(expected);
        assertThat(parse(run.trig()).stream().count())
                .as("what was written is what was meant")
                .isEqualTo(run.quads());
    }

    private static String explain(String expected, String actual) {
        return expected.equals(actual)
                ? ""
                : IsoMatcher.isomorphic(parse(expected), parse(actual))
                        ? "the same graph, written otherwise"
                        : "another graph";
    }

    private static DatasetGraph parse(String trig) {
        return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    }
}
