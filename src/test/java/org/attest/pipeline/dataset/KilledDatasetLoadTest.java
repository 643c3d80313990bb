package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads of datasets in a process of their own, with readers, killed at moments spread over the time that they take, and in
 * the short moments that matter most: the database is whole, and doing the same again gives what a load gives that
 * nobody killed.
 */
@Tag("soak")
class KilledDatasetLoadTest {

    private static final String BUILDING = ".attest-building";
    private static final String SWAPPED = "tdb2/Data-0002";
    private static final String UNFINISHED = "indexes.unfinished";

    @TempDir
    private Path folder;

    /** What each kill hit. */
    private final Map<String, Integer> phases = new TreeMap<>();

    private final Random random = new Random(20261121);
    private int number;

    /** A load, where it starts from, and where it leads. */
    private record Scenario(
            String name, Path before, Path table, long millis, List<Map<String, String>> states, List<String> export) {}

    @Test
    void aFirstLoadAndAReloadThatAreKilledLeaveTheDatabaseWhole() throws Exception {
        Scenario first = scenario("first load", null, table("ged191.csv", 80, Release.FIRST));
        killWhen(first, SWAPPED, 0);
        Scenario again = scenario(
                "reload",
                loaded(table("ged191.csv", 80, Release.FIRST)),
                table("ged201.csv", 100, Release.FIRST.withChanged(0.3).without(0.1)));
        killWhen(again, UNFINISHED, 20);
    }

    @Test
    void whateverIsKilledLeavesTheDatabaseWhole() throws Exception {
        Scenario first = scenario("first load", null, table("ged191.csv", 500, Release.FIRST));
        killSpread(first, 7);
        killWhen(first, BUILDING, 300);
        killWhen(first, UNFINISHED, 5);
        killWhen(first, SWAPPED, 0);
        killWhen(first, SWAPPED, 60);
        Path small = loaded(table("ged191.csv", 80, Release.FIRST));
        Scenario into = scenario("load into content", small, table("ged201.csv", 500, Release.FIRST));
        killSpread(into, 7);
        killWhen(into, UNFINISHED, 0);
        killWhen(into, UNFINISHED, 30);
        Path large = loaded(table("ged191.csv", 500, Release.FIRST));
        Scenario again = scenario(
                "reload",
                large,
                table("ged201.csv", 600, Release.FIRST.withChanged(0.3).without(0.1)));
        killSpread(again, 6);
        killWhen(again, UNFINISHED, 0);
        killWhen(again, UNFINISHED, 30);
        System.out.println("kills: " + phases);
        assertThat(phases.keySet()).as("phases in which loads were killed").hasSizeGreaterThan(4);
    }

    private Path table(String name, int rows, Release release) throws IOException {
        Path file =
                Files.createDirectories(folder.resolve("tables-" + number++)).resolve(name);
        new GedTable(rows, 7, release).writeTo(file);
        return file;
    }

    /** A database with the records of a table. */
    private Path loaded(Path table) throws IOException {
        Path db = folder.resolve("loaded-" + number++);
        load(db, table).close();
        return db;
    }

    private static GraphStore load(Path db, Path table) throws IOException {
        GraphStore store = GraphStore.openOrCreate(db, Settings.standard(DatasetBase.BASE, "test"));
        ProblemLog problems = new ProblemLog();
        DatasetLoader loader = new DatasetLoader(store, ChangeLog.NONE);
        DatasetFile file = DatasetFile.of(Input.of(table), null, problems).orElseThrow();
        DatasetResult result = loader.load(file, KilledChild.OPTIONS, LoadProgress.SILENT, problems)
                .orElseThrow();
        assertThat(result.stopped()).isEmpty();
        return store;
    }

    /** Does it once without a kill, and takes the time. */
    private Scenario scenario(String name, Path before, Path table) throws Exception {
        List<Map<String, String>> states = new ArrayList<>();
        if (before != null) {
            try (GraphStore store = GraphStore.open(before)) {
                states.add(StoreState.records(store));
            }
        }
        Path db = copy(before);
        List<String> said;
        try (KilledChild child = KilledChild.start(List.of(), log(), db, table)) {
            assertThat(child.end()).as("%s", child.said()).isZero();
            said = child.said();
        }
        sawNothingWrong(said);
        assertThat(said).anyMatch(line -> line.matches("asked [1-9].*"));
        long millis = said.stream()
                .filter(line -> line.startsWith("loaded "))
                .mapToLong(line -> Long.parseLong(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
        try (GraphStore store = GraphStore.open(db)) {
            states.add(StoreState.records(store));
            StoreState.isWhole(store, states, name + ", not killed");
            List<String> export = StoreState.export(store, folder.resolve("export"));
            System.out.println(name + ": " + said + " " + export);
            return new Scenario(name, before, table, millis, states, export);
        } finally {
            FileUtils.deleteDirectory(db.toFile());
        }
    }

    private Path log() {
        return folder.resolve("log-" + number++);
    }

    private Path copy(Path before) throws IOException {
        Path db = folder.resolve("db-" + number++);
        if (before != null) {
            FileUtils.copyDirectory(before.toFile(), db.toFile());
        }
        return db;
    }

    private static void sawNothingWrong(List<String> said) {
        assertThat(said).noneMatch(line -> line.startsWith("WRONG") || line.startsWith("failed"));
    }

    /** Kills at moments spread evenly over the time that it takes, each somewhere in its part. */
    private void killSpread(Scenario scenario, int kills) throws Exception {
        for (int kill = 0; kill < kills; kill++) {
            long after = (long) (scenario.millis() * (kill + random.nextDouble()) / kills);
            kill(scenario, child -> {
                Thread.sleep(after);
                return after + " ms";
            });
        }
    }

    /** Kills soon after a file is there. */
    private void killWhen(Scenario scenario, String file, int mostMillis) throws Exception {
        long after = mostMillis == 0 ? 0 : random.nextInt(mostMillis);
        kill(scenario, (child, at) -> {
            while (child.isAlive() && !Files.exists(at.resolve(file))) {
                Thread.onSpinWait();
            }
            assertThat(child.isAlive()).as("%s was there before the end", file).isTrue();
            Thread.sleep(after);
            return file + " + " + after + " ms";
        });
    }

    @FunctionalInterface
    private interface Moment {
        String await(KilledChild child, Path db) throws Exception;
    }

    @FunctionalInterface
    private interface Wait {
        String await(KilledChild child) throws Exception;
    }

    private void kill(Scenario scenario, Wait wait) throws Exception {
        kill(scenario, (child, db) -> wait.await(child));
    }

    private void kill(Scenario scenario, Moment moment) throws Exception {
        Path db = copy(scenario.before());
        String when;
        boolean killed;
        try (KilledChild child = KilledChild.start(List.of(), log(), db, scenario.table())) {
            assertThat(child.waitFor("ready")).as("%s", child.said()).isTrue();
            when = scenario.name() + ", killed at " + moment.await(child, db);
            killed = child.kill();
            sawNothingWrong(child.said());
        }
        String phase = killed ? StoreState.phase(db) : "ended before";
        phases.merge(phase, 1, Integer::sum);
        String found;
        try (GraphStore store = GraphStore.open(db)) {
            assertThat(StoreState.leftovers(db)).as(when).isEmpty();
            found = store.contents().datasets().stream()
                    .flatMap(dataset -> store.contents().releases(dataset).stream())
                    .map(release -> release.name() + (release.complete() ? "" : " not complete"))
                    .toList()
                    .toString();
            StoreState.isWhole(store, scenario.states(), when);
        }
        System.out.println(when + ": " + phase + "; releases " + found);
        try (GraphStore store = load(db, scenario.table())) {
            StoreState.isWhole(store, scenario.states(), when + ", and loaded again");
            assertThat(StoreState.export(store, folder.resolve("export")))
                    .as(when)
                    .isEqualTo(scenario.export());
            assertThat(StoreState.strayPacks(store)).as(when).isEmpty();
            assertThat(StoreState.leftovers(db)).as(when).isEmpty();
        }
        FileUtils.deleteDirectory(db.toFile());
    }
}
