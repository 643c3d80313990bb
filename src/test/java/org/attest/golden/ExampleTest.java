package org.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports that come with the program go through all stages before the store without a complaint. */
class ExampleTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/org/attest/examples/mosul");

    @Test
    void nothingOfTheExampleIsRejectedOrRemarkedOn() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            List<Path> reports = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("authority.json"))
                    .toList();
            assertThat(reports).hasSizeGreaterThanOrEqualTo(5);
            for (Path report : reports) {
                CaseRun run = CaseRun.of(report, EXAMPLE.resolve("mosul-authority.json"));
                assertThat(run.problems()).as(report.toString()).isEmpty();
                assertThat(run.quads()).isGreaterThan(1_000);
            }
        }
    }
}
