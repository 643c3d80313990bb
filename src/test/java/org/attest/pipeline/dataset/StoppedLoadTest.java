package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.attest.generator.Release;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that whoever is told of its progress ends: what it says is stored is stored, and the rest can go on. */
class StoppedLoadTest {

    private static final DatasetOptions PART = new DatasetOptions(
            "19.1", Extent.PART, DatasetOptions.STANDARD.where(), DatasetOptions.STANDARD.maxRejects(), 8_000);

    @TempDir
    Path folder;

    /** Ends the run after so many steps of a stage. */
    private static final class Stopper implements LoadProgress {

        private final String stage;
        private final List<String> stages = new ArrayList<>();
        private long left;

        private Stopper(String stage, long after) {
            this.stage = stage;
            this.left = after;
        }

        @Override
        public void stage(String name, long steps, String unit) {
            stages.add(name);
        }

        @Override
        public void step(long steps) {
            left -= stages.getLast().equals(stage) ? steps : 0;
            if (left < 0) {
                throw new CancellationException("stop");
            }
        }
    }

    private static void load(DatasetBase base, Path table, LoadProgress progress) throws IOException {
        DatasetFile file =
                DatasetFile.of(Input.of(table), null, new ProblemLog()).orElseThrow();
        new DatasetLoader(base.store(), ChangeLog.NONE).load(file, PART, progress, new ProblemLog());
    }

    private void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".attest-"));
        }
    }

    @Test
    void intoAnEmptyDatabaseNothingOfItIsStored() throws IOException {
        try (DatasetBase base = new DatasetBase(folder)) {
            Path table = base.table("ged191.csv", 300, Release.FIRST);
            for (String stage : List.of("convert and store", "build the indexes")) {
                Stopper stopper = new Stopper(stage, 100);
                assertThatThrownBy(() -> load(base, table, stopper))
                        .isInstanceOf(LoadStopped.class)
                        .hasMessage(table + ": nothing of it is stored; the same command again begins it anew");
                assertThat(stopper.stages).contains("survey", "compare with the database", stage);
                assertThat(base.store().isEmpty()).isTrue();
                nothingIsLeftBehind();
            }
            assertThat(base.load(table, PART).counts().added()).isEqualTo(300);
            base.verify();
        }
    }

    @Test
    void intoADatabaseWithContentWhatWasCommittedStays() throws IOException {
        try (DatasetBase base = new DatasetBase(folder)) {
            base.load(base.table("ged190.csv", 1, Release.FIRST), "19.0", Extent.PART);
            // More than one transaction takes.
            Path table = base.table("ged191.csv", 550, Release.FIRST.withChanged(1));
            CancellationException[] stopped = new CancellationException[1];
            assertThatThrownBy(() -> load(base, table, new Stopper("convert and store", 530)))
                    .isInstanceOf(LoadStopped.class)
                    .satisfies(e -> stopped[0] = (CancellationException) e)
                    .hasMessageMatching(".*: \\d+ of 550 records are stored, and release 19.1 is noted as not complete;"
                            + " the same command again goes on from there");
            long stored = Long.parseLong(stopped[0].getMessage().replaceFirst(".*: (\\d+) of 550 .*", "$1"));
            assertThat(stored).isBetween(100L, 530L);

            assertThat(base.count("?r a att:Testimony ; att:status att:Current FILTER EXISTS { ?r att:inRelease ?x ."
                            + " ?x att:complete false }"))
                    .isEqualTo(stored);
            nothingIsLeftBehind();
            DatasetResult rest = base.load(table, PART);
            assertThat(rest.counts().unchanged()).isEqualTo(stored);
            assertThat(rest.counts().added() + rest.counts().revised()).isEqualTo(550 - stored);
        }
    }
}
