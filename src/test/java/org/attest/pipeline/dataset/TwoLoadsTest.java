package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import org.attest.pipeline.Verified;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads by two processes into one database at one time: one has it, the other says so, and it is whole. */
class TwoLoadsTest {

    @TempDir
    private Path folder;

    @Test
    void oneWinsAndTheOtherSaysWho() throws Exception {
        for (int round = 0; round < 2; round++) {
            Path db = folder.resolve("db");
            Path table = folder.resolve(round == 0 ? "ged191.csv" : "ged201.csv");
            new GedTable(round == 0 ? 60 : 90, 7, Release.FIRST).writeTo(table);
            List<String> said = atOnce(db, table);
            assertThat(said).filteredOn(line -> line.startsWith("loaded ")).isNotEmpty();
            assertThat(said)
                    .filteredOn(line -> line.startsWith("failed "))
                    .allSatisfy(line -> assertThat(line)
                            .matches(".*DatabaseLockedException .*db: process \\d+ has this database open.*"));
            assertThat(said)
                    .filteredOn(line -> line.startsWith("loaded ") || line.startsWith("failed "))
                    .hasSize(2);
            try (GraphStore store = GraphStore.open(db)) {
                assertThat(StoreState.records(store)).hasSize(round == 0 ? 60 : 90);
                assertThat(StoreState.leftovers(db)).isEmpty();
                assertThat(Verified.of(store).agrees()).isTrue();
            }
        }
    }

    /** Both are stopped before they begin, and go on at once. */
    private List<String> atOnce(Path db, Path table) throws IOException, InterruptedException {
        Path gate = folder.resolve("gate");
        Files.deleteIfExists(gate);
        List<String> wait =
                List.of("sh", "-c", "while [ ! -e '" + gate + "' ]; do sleep 0.01; done; exec \"$0\" \"$@\"");
        try (KilledChild one = KilledChild.start(wait, folder.resolve("one"), db, table);
                KilledChild other = KilledChild.start(wait, folder.resolve("other"), db, table)) {
            Files.createFile(gate);
            one.end();
            other.end();
            List<String> said = new ArrayList<>(one.said());
            said.addAll(other.said());
            return said;
        }
    }
}
