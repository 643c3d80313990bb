package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalProgressTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean terminal) {
        return new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                terminal,
                80);
    }

    private List<String> written() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** What a terminal shows in the end: knows the return to the begin of a line and the clearing of it. */
    private static List<String> screen(String written) {
        List<String> lines = new ArrayList<>();
        for (String line : written.replace("\r\n", "\n").split("\n", -1)) {
            StringBuilder shown = new StringBuilder();
            for (String part : line.split("\r")) {
                if (part.startsWith("\u001b[K")) {
                    shown.setLength(0);
                    shown.append(part.substring(3));
                } else {
                    shown.replace(0, Math.min(shown.length(), part.length()), part);
                }
            }
            lines.add(shown.toString());
        }
        return lines;
    }

    @Test
    void aRunThatIsSoonOverSaysNothingToAFile() {
        try (TerminalProgress progress = new TerminalProgress(console(false), () -> {})) {
            progress.stage("survey", 100, "records");
            progress.step(100);
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void toAFileALineNowAndThenAndALastOne() throws InterruptedException {
        try (TerminalProgress progress = new TerminalProgress(console(false), () -> {}, Duration.ofMillis(300))) {
            progress.stage("survey", 200_000_000, "B");
            progress.step(50_000_000);
            Thread.sleep(1_000);
            progress.stage("note", 10, "records");
        }
        assertThat(written()).hasSizeBetween(2, 5);
        assertThat(written().getFirst()).matches("survey: 25%, 50 of 200 MB, [\\d,.]+ MB/s, 0:0\\d left");
        assertThat(written().getLast()).matches("survey: done, 50 MB in 0:0\\d, [\\d,.]+ MB/s");
    }

    @Test
    void whereTheEndIsNotKnownNoneIsTold() throws InterruptedException {
        try (TerminalProgress progress = new TerminalProgress(console(false), () -> {}, Duration.ofMillis(200))) {
            progress.stage("list", 0, "records");
            progress.step(1_234);
            Thread.sleep(500);
        }
        assertThat(written().getFirst()).matches("list: 1,234 records, [\\d,]+/s");
    }

    @Test
    void aBarOnATerminalLeavesRemarksWholeAndNoRemnants() throws InterruptedException {
        Console console = console(true);
        try (TerminalProgress progress = new TerminalProgress(console, () -> {})) {
            progress.stage("convert and store", 1_000, "records");
            for (int i = 0; i < 12; i++) {
                progress.step(50);
                Thread.sleep(110);
                console.remark("remark " + i);
                console.err().print("half ");
                Thread.sleep(20);
                console.err().println("and half " + i);
            }
        }
        String all = err.toString(StandardCharsets.UTF_8);
        assertThat(all)
                .containsPattern("convert and store \\d+% \\[=* *] \\d+ of 1,000 records, [\\d,]+/s, 0:0\\d left");
        List<String> screen = screen(all);
        for (int i = 0; i < 12; i++) {
            assertThat(screen).contains("remark " + i, "half and half " + i);
        }
        assertThat(screen).hasSize(2 * 12 + 2);
        assertThat(screen.get(24)).matches("convert and store: 600 records in 0:0\\d, [\\d,]+/s");
        assertThat(screen.getLast()).isEmpty();
        assertThat(screen).allMatch(line -> line.length() < 80);
    }

    @Test
    void eachSignOfProgressIsAPlaceToStop() {
        try (TerminalProgress progress = new TerminalProgress(console(false), () -> {
            throw new CancellationException("stop");
        })) {
            assertThatThrownBy(() -> progress.stage("survey", 1, "B")).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> progress.step(1)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void onAPseudoTerminalALoadShowsBarsAndRemarks() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")),
                "NOT CHECKED: this machine has no /usr/bin/script to make a pseudo terminal with");
        Path table = new InventedGed(400).write(folder.resolve("ged191.csv"), (number, row) -> {
            if (number % 20 == 0) {
                row.set("date_start", "soon");
            }
        });
        List<String> words = AttestProcess.words(
                List.of("-Dattest.terminal=true", "-Dattest.columns=100"), "load", "--db", folder.resolve("db"), table);
        String command =
                String.join(" ", words.stream().map(word -> "'" + word + "'").toList());
        Cli run = AttestProcess.run(
                folder,
                List.of(
                        "/usr/bin/script",
                        "-qec",
                        command,
                        folder.resolve("typescript").toString()));

        run.exits(ExitCode.REJECTED);
        assertThat(run.out()).containsPattern("convert and store \\d+% \\[");
        List<String> screen = screen(run.out());
        assertThat(screen.stream()
                        .filter(line -> line.matches(
                                "ged191\\.csv:\\d+ .*error .*soon.*|.*/ged191\\.csv:\\d+ .*error .*soon.*")))
                .hasSize(10);
        assertThat(screen).anyMatch(line -> line.startsWith("records: 400 read: 380 added, 20 rejected"));
    }
}
