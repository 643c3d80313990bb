package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full from the beginning, becomes full by the load itself, or by somebody else in the middle of it: the
 * message says so, what was there is there, and with room again the same load succeeds.
 */
class FullDiskLoadTest {

    @TempDir
    private Path folder;

    private Path first;
    private Path second;
    private String wanted;

    @BeforeEach
    void mountsArePermitted() throws Exception {
        boolean permitted;
        try {
            permitted = shell("true", 1).waitFor() == 0;
        } catch (IOException e) {
            permitted = false;
        }
        assumeTrue(
                permitted, "NOT CHECKED: this machine permits no mounts in a namespace of one's own (unshare --mount)");
    }

    private void tables(int rows, int more) throws IOException {
        first = Files.createDirectories(folder.resolve("tables")).resolve("ged191.csv");
        second = first.resolveSibling("ged201.csv");
        new GedTable(rows, 7, Release.FIRST).writeTo(first);
        new GedTable(more, 7, Release.FIRST.withChanged(0.3).without(0.1)).writeTo(second);
    }

    @Test
    void itIsSaidAndTheNextLoadSucceeds() throws Exception {
        tables(120, 150);
        becomesFull(null, first, 200, "\\.attest-building");
    }

    @Test
    @Tag("soak")
    void whereverInAFirstLoadItStrikes() throws Exception {
        tables(900, 900);
        for (String name : List.of(
                "\\.attest-sort-.*",
                "\\.attest-building",
                "\\.attest-building/Data-0001-tmp/bulk",
                "archive/packs/.*\\.gz",
                "\\.attest-building/Data-0001",
                "indexes.unfinished",
                "tdb2/Data-0002")) {
            becomesFull(null, first, 250, name);
        }
        for (int size : List.of(20, 70, 75, 85, 100, 120)) {
            becomesFull(null, first, size, "");
        }
    }

    @Test
    @Tag("soak")
    void whereverInAReloadItStrikes() throws Exception {
        tables(500, 600);
        Path before = folder.resolve("before");
        load(before, first).close();
        for (String name : List.of(
                "\\.attest-sort-.*",
                "archive/\\.attest-.*",
                "indexes.unfinished",
                "text/write.lock",
                "spatial.index")) {
            becomesFull(before, second, 400, name);
        }
        long size = FileUtils.sizeOfDirectory(before.toFile()) >> 20;
        for (int more : List.of(10, 66, 72, 80, 100)) {
            becomesFull(before, second, size + more, "");
        }
    }

    private static GraphStore load(Path db, Path table) throws IOException {
        GraphStore store = GraphStore.openOrCreate(db, Settings.standard(DatasetBase.BASE, "test"));
        ProblemLog problems = new ProblemLog();
        DatasetFile file = DatasetFile.of(Input.of(table), null, problems).orElseThrow();
        assertThat(new DatasetLoader(store, ChangeLog.NONE)
                        .load(file, KilledChild.OPTIONS, LoadProgress.SILENT, problems))
                .isPresent();
        return store;
    }

    /** What a load gives that has all the room it wants. */
    private String wanted(Path before, Path table) throws IOException {
        if (wanted == null) {
            wanted = export(before, table);
        }
        return wanted;
    }

    private String export(Path before, Path table) throws IOException {
        Path db = folder.resolve("wanted");
        if (before != null) {
            FileUtils.copyDirectory(before.toFile(), db.toFile());
        }
        try (GraphStore store = load(db, table)) {
            return "export " + StoreState.export(store, folder.resolve("export"));
        } finally {
            FileUtils.deleteDirectory(db.toFile());
        }
    }

    private void becomesFull(Path before, Path table, long megabytes, String when) throws Exception {
        List<String> load = KilledChild.words(disk().resolve("db"), table, when);
        List<String> check = KilledChild.words(
                DiskFullCheck.class,
                disk().resolve("db"),
                table,
                folder.resolve("export").toString());
        String copy = before == null ? "" : "cp -r " + before + " " + disk().resolve("db") + " && ";
        Process process = shell(
                copy + quoted(load) + "; echo ended $?; mount -o remount,size=2g " + disk() + "; " + quoted(check)
                        + "; echo ended $?",
                megabytes);
        assertThat(process.waitFor()).isZero();
        String what = (before == null ? "first load" : "reload") + ", " + megabytes + " MB"
                + (when.isEmpty() ? "" : ", full at " + when);
        List<String> said = Files.readAllLines(folder.resolve("said"), StandardCharsets.UTF_8);
        List<String> failed =
                said.stream().filter(line -> line.startsWith("failed ")).toList();
        System.out.println(what + ": "
                + said.stream()
                        .filter(line ->
                                line.matches("(ended|failed|loaded|full|releases|records|leftovers|found|stray).*"))
                        .toList());
        assertThat(said).as(what).noneMatch(line -> line.startsWith("WRONG"));
        for (String line : failed) {
            assertThat(line)
                    .as(what)
                    .matches("failed org\\.attest\\.store\\.[A-Za-z]+Exception .*")
                    .contains(disk().toString())
                    .matches(".*(free|room|disk|space).*");
        }
        assertThat(failed.size()
                        + said.stream()
                                .filter(line -> line.startsWith("loaded"))
                                .count())
                .as("%s: %s", what, said)
                .isEqualTo(1);
        assertThat(said).as(what).contains("leftovers []", "found whole", "stray []", wanted(before, table));
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private static String quoted(List<String> words) {
        return String.join(" ", words.stream().map(word -> "'" + word + "'").toList());
    }

    /** In a namespace of its own, with a small disk that ends with it. */
    private Process shell(String script, long megabytes) throws IOException {
        Files.createDirectories(disk());
        List<String> all = new ArrayList<>(List.of("unshare", "--mount", "--map-root-user", "sh", "-c"));
        all.add("mount -t tmpfs -o size=" + megabytes + "m none " + disk() + " && { " + script + "; }");
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }
}
