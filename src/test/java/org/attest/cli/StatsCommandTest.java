package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/org/attest/examples/mosul");

    @TempDir
    private Path folder;

    @Test
    void accountsAndOccurrencesStandSideBySide() throws IOException {
        Path database = folder.resolve("db");
        Object[] load;
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            load = Stream.concat(
                            Stream.of("load", "--db", database),
                            files.filter(file -> file.toString().endsWith(".json")))
                    .toArray();
        }
        assertThat(Cli.run(load).exit()).isZero();
        assertThat(Cli.run("stats", "--db", database).out())
                .contains("\nevents                              accounts occurrences\n")
                .containsPattern("\n  that happened +(\\d+) +\\1\n")
                .containsPattern("\n  only planned, denied or supposed +(\\d+) +\\1\n")
                .containsPattern("\n  told by more than one account +0\n");
    }
}
