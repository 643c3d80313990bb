package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are checked without a database: the same problems and counts as when they are loaded. */
class CheckTablesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aTableWithFaults() throws IOException {
        file = new InventedGed(200).write(folder.resolve("ged191.csv"), (number, row) -> {
            if (number % 10 == 3) {
                row.set("date_start", "the third of May");
            } else if (number == 50) {
                row.set("id", "999999");
            } else if (number == 51) {
                row.set("id", "999999");
            } else if (number % 10 == 7) {
                row.set("best", "0");
                row.set("low", "0");
                row.set("high", "9");
            }
        });
    }

    private static long lines(Cli run, String... words) {
        return run.err()
                .lines()
                .filter(line -> Stream.of(words).allMatch(line::contains))
                .count();
    }

    @Test
    void whatIsWrongIsToldWithPlaceAndCureAndCounted() throws IOException {
        Cli check = Cli.run("check", file).exits(ExitCode.REJECTED);

        assertThat(check.out())
                .contains("records: 200 read: 178 taken, 22 rejected")
                .contains("    record-twice: 2\n")
                .containsPattern("(?m)^    figure-best-zero: [2-9]\\d$")
                .containsPattern("(?m)^time: 200 records in ");
        assertThat(check.err())
                .contains("ged191.csv:52: error record-twice: id 999999 stands twice with other content: here and in"
                        + " record 52 of the file; neither is taken")
                .contains("    cure: keep the right one and load the file again");
        assertThat(lines(check, "ged191.csv:5 ", "date_start", "the third of May"))
                .isPositive();
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).as("nothing is stored").containsExactly(file);
        }
    }

    @Test
    void ofEachKindTenRejectionsAndThreeRemarksAreTold() {
        Cli check = Cli.run("check", file);

        assertThat(lines(check, "error", "date_start")).isEqualTo(10);
        assertThat(lines(check, "figure-best-zero")).isEqualTo(3);
    }

    @Test
    void loadingGivesTheSameCounts() {
        Cli check = Cli.run("check", file).exits(ExitCode.REJECTED);
        Cli load = Cli.run("load", "--db", folder.resolve("db"), file).exits(ExitCode.REJECTED);

        assertThat(load.out()).contains("records: 200 read: 178 added, 22 rejected");
        assertThat(kinds(load)).isEqualTo(kinds(check)).contains("record-twice: 2");
        assertThat(load.out())
                .containsPattern("rejected records: (\\S+)\n    mend them there, then: attest load --replay \\1 --db "
                        + folder.resolve("db") + "\n");
    }

    private static String kinds(Cli run) {
        return run.out()
                .lines()
                .filter(line -> line.matches("    [a-z-]+: [\\d,]+"))
                .toList()
                .toString();
    }

    @Test
    void conditionsAndLimitsHoldAsForLoading() {
        assertThat(Cli.run("check", "--where", "id=999999", file).out())
                .contains("records: 2 read: 2 rejected", "not picked: 198 by --where");
        Cli stopped = Cli.run("check", "--max-rejects", "3", file).exits(ExitCode.REJECTED);
        assertThat(stopped.err())
                .contains("attest check: stopped: more than 3 of 200 records would be rejected"
                        + " (mend the file, or raise --max-rejects)");
        Cli.run("check", "--where", "nowhere=1", file).exits(ExitCode.USAGE).saysNothing();
        Cli.run("check", "--max-rejects", "few", file).exits(ExitCode.USAGE).saysNothing();
    }

    @Test
    void aSoundTableIsDone() throws IOException {
        Path sound = new InventedGed(30).write(folder.resolve("sound.csv"));
        assertThat(Cli.run("check", "--format", "ucdp-ged", sound)
                        .exits(ExitCode.DONE)
                        .out())
                .contains("records: 30 read: 30 taken\n");
    }

    @Test
    void whatIsNoTableOfThatFormatIsNot() throws IOException {
        Path none = Files.writeString(folder.resolve("none.csv"), "a,b\n1,2\n");
        Cli.run("check", none).exits(ExitCode.FAILED).saysNothing();
    }
}
