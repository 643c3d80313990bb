package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end does so in good order: what it says of the database is so, and the rest can go on. */
class EndingTest {

    private static final int SIGINT = 2;

    private static final int ROWS = 2_000;

    @TempDir
    Path folder;

    private Path table;
    private Path db;

    @BeforeEach
    void aTable() throws IOException {
        db = folder.resolve("db");
        table = new InventedGed(ROWS).write(folder.resolve("ged191.csv"), (number, row) -> {
            if (number % 100 == 0) {
                row.set("date_start", "soon");
            }
        });
    }

    /** Loads, and sends a signal so long after the table was looked at. */
    private Cli signalled(String signal, long millis) throws IOException, InterruptedException {
        try (AttestProcess load = AttestProcess.start(
                folder,
                listening(AttestProcess.words(
                        List.of("-Xmx400m"),
                        "load",
                        "--db",
                        db,
                        "--part",
                        "--patch",
                        folder.resolve("p.rdfp"),
                        table)))) {
            load.waitForErr("(--format ucdp-ged)");
            Thread.sleep(millis);
            new ProcessBuilder("kill", "-" + signal, Long.toString(load.pid()))
                    .start()
                    .waitFor();
            return load.ended();
        }
    }

    /** What a script runs in its background ignores Ctrl-C, as does all that it starts: this very JVM, perhaps. */
    private static List<String> listening(List<String> words) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return words;
        }
        long ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).trim(), 16))
                .sum();
        if ((ignored & 1L << (SIGINT - 1)) == 0) {
            return words;
        }
        return Stream.concat(Stream.of("env", "--default-signal=INT"), words.stream())
                .toList();
    }

    private void nothingIsHalfWritten() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".attest-"));
        }
        if (Files.exists(db.resolve("rejects"))) {
            try (Stream<Path> files = Files.list(db.resolve("rejects"))) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file);
                    assertThat(text).endsWith("\n");
                    for (String line : text.lines().toList()) {
                        assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
                    }
                }
            }
        }
    }

    private void theSameAgainTakesAll() {
        Cli again = Cli.run("load", "--db", db, table).exits(ExitCode.REJECTED);
        assertThat(again.out()).contains("records: 2,000 read: 1,980 added, 20 rejected");
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    void whereNothingWasStoredItSaysSo() throws Exception {
        Cli ended = signalled("INT", 1_000);

        assertThat(ended.exit()).isEqualTo(130);
        assertThat(ended.err())
                .contains("attest load: stopping, what is half done is taken back")
                .contains("attest load: stopped: ")
                .contains("the same command again ")
                .contains("p.rdfp will have what is stored so far");
        assertThat(ended.out()).doesNotContain("records:");
        nothingIsHalfWritten();
        theSameAgainTakesAll();
    }

    @Test
    @Tag("soak")
    void atWhateverMomentTheDatabaseIsWhole() throws Exception {
        for (long millis : new long[] {0, 3_000}) {
            Cli ended = signalled("TERM", millis);
            assertThat(ended.exit()).as(ended.toString()).isEqualTo(143);
            nothingIsHalfWritten();
            boolean said = ended.err().contains("attest load: stopped: ")
                    || ended.out().contains("records: 2,000 read");
            assertThat(said).as(ended.toString()).isTrue();
        }
        assertThat(Cli.run("load", "--db", db, table).out()).contains("records: 2,000 read");
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    void intoADatabaseWithContentATransactionIsTakenBack() throws Exception {
        Path before = new InventedGed(20)
                .write(
                        folder.resolve("ged190.csv"),
                        (number, row) -> row.set("id", Integer.toString(9_000_000 + number)));
        Cli.run("load", "--db", db, "--part", before).exits(ExitCode.DONE);
        Cli ended = signalled("INT", 1_500);

        assertThat(ended.exit()).as(ended.toString()).isEqualTo(130);
        nothingIsHalfWritten();
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }
}
