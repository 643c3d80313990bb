package org.attest.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.attest.pipeline.Verified;
import org.attest.store.GraphStore;
import org.attest.store.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest load} in a process of its own, killed at different moments: only whole sources are there afterwards. */
@Tag("soak")
class KilledLoadTest {

    static {
        JenaSystem.init();
    }

    private static final int REPORTS = 400;
    private static final int KILLS = 5;

    @TempDir
    private Path folder;

    @Test
    void leavesOnlyWholeSourcesAndCanBeFinished() throws Exception {
        Path file = reports();
        long whole = timeOf(file, folder.resolve("whole"));
        Path db = folder;
        Set<Integer> seen = new TreeSet<>();
        int killed = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            db = folder.resolve("db" + kill);
            Process load = load(file, db);
            // One that is done sooner than the one that was timed was not killed, and shows nothing.
            killed += load.waitFor(whole * kill / (KILLS + 1), TimeUnit.MILLISECONDS) ? 0 : 1;
            load.destroyForcibly().waitFor();
            if (Files.exists(db.resolve("database.json"))) {
                seen.add(wholeReports(db));
            }
        }
        assertThat(killed).as("loads that were killed on their way").isGreaterThanOrEqualTo(3);
        assertThat(seen).as("numbers of reports found after kills").isNotEmpty();
        assertThat(load(file, db).waitFor()).isZero();
        assertThat(wholeReports(db)).isEqualTo(REPORTS);
    }

    /** How many reports the database holds, once it is found sound. */
    private static int wholeReports(Path db) {
        try (GraphStore store = GraphStore.open(db)) {
            Verification found = Verified.of(store);
            assertThat(found.agrees()).as("%s", found).isTrue();
            return store.contents().reports().size();
        }
    }

    private long timeOf(Path file, Path db) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(load(file, db).waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private Process load(Path file, Path db) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.attest.cli.Main",
                        "load",
                        "--db",
                        db.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("load.log").toFile())
                .start();
    }

    /** Many copies of one report, each under an id and a document of its own. */
    private Path reports() throws IOException {
        String one;
        try (InputStream in =
                KilledLoadTest.class.getResourceAsStream("/org/attest/examples/mosul/memo-qadissiya.json")) {
            one = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            lines.add(one.replace("\"memo-qadissiya\"", "\"copy-" + i + "\"")
                    .replaceFirst(
                            "\"sha256\": *\"[0-9a-f]{64}\"",
                            "\"sha256\":\"" + String.format("%016x%048x", i + 1, 0) + "\"")
                    .replaceAll("\\s*\\n\\s*", " "));
        }
        return Files.write(folder.resolve("reports.jsonl"), lines, StandardCharsets.UTF_8);
    }
}
