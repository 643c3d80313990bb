package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event is one event, however many figures tell of its dead. */
class EventsOfDeathsTest {

    @TempDir
    Path folder;

    @Test
    void civiliansOfTheSideAndCiviliansBesideItDiedInOneEvent() throws IOException {
        Map<String, String> cells = Map.of(
                "type_of_violence", "3",
                "side_b", "Civilians",
                "deaths_a", "0",
                "deaths_b", "2",
                "deaths_civilians", "3",
                "deaths_unknown", "0",
                "low", "4",
                "best", "5",
                "high", "6");
        Path table = new InventedGed(1).write(folder.resolve("ged191.csv"), (number, row) -> cells.forEach(row::set));
        Path db = folder.resolve("db");
        Cli.run("load", "--db", db, table).exits(ExitCode.DONE);

        Cli answer = Cli.run("query", "deaths-by-month-and-side", "--db", db, "--format", "csv")
                .exits(ExitCode.DONE);

        assertThat(answer.out().lines().skip(1).map(line -> line.replaceFirst(".*,\\d{4}-\\d{2},", "")))
                .containsExactly("all,4,5,6,1", "civilians,,5,,1");
    }
}
