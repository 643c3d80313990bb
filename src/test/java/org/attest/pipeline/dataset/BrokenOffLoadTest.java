package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.attest.generator.Breakage;
import org.attest.generator.Release;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.store.ChangeLog;
import org.attest.store.StoreException;
import org.attest.store.StoredRelease;
import org.junit.jupiter.api.Test;

/** Loads into a database with content that end before their time: what was stored stays, and the next one goes on. */
class BrokenOffLoadTest extends DatasetTest {

    private static final String CURRENT = "?record att:recordId ?id ; att:status att:Current ; att:accepted true";
    private static final int ROWS = 200;

    private static DatasetOptions small(MaxRejects most) {
        return new DatasetOptions(null, Extent.UNSAID, List.of(), most, 2_000);
    }

    private static final DatasetOptions SMALL = small(MaxRejects.UNLIMITED);

    /** Lets so many commits pass, and no more. */
    private static ChangeLog failingAfter(int commits) {
        AtomicInteger left = new AtomicInteger(commits);
        return new ChangeLog() {
            @Override
            public void added(Quad quad) {}

            @Override
            public void removed(Quad quad) {}

            @Override
            public void prepare() throws IOException {
                if (left.getAndDecrement() == 0) {
                    throw new IOException("no more");
                }
            }

            @Override
            public void committed() {}

            @Override
            public void aborted() {}
        };
    }

    private void breakOff(Path file, int commits) {
        DatasetLoader loader = new DatasetLoader(base.store(), failingAfter(commits));
        assertThatThrownBy(() -> loader.load(
                        DatasetFile.of(Input.of(file), null, base.problems()).orElseThrow(),
                        SMALL,
                        LoadProgress.SILENT,
                        base.problems()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the change was not stored");
    }

    private StoredRelease release() {
        return base.store()
                .contents()
                .releases(DatasetBase.BASE + "dataset/ucdp-ged")
                .getLast();
    }

    private Manifest manifest() throws IOException {
        return Manifest.parse(base.store().archive().get(release().manifest()).orElseThrow());
    }

    private static List<String> export(DatasetBase base, Path folder) throws IOException {
        return StoreState.export(base.store(), folder.resolve("export"));
    }

    private static Set<String> archived(DatasetBase base) {
        try (Stream<Path> files = Files.walk(base.store().folder().resolve("archive"))) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aReleaseThatIsBrokenOffTwiceEndsAsOneThatWasNot() throws IOException {
        Path first = base.table("ged191.csv", ROWS, Release.FIRST);
        Path second = base.table(
                "ged201.csv", ROWS + 50, Release.FIRST.withChanged(0.5).without(0.1));
        base.load(first, SMALL);
        for (int commits : List.of(1, 2)) {
            breakOff(second, commits);
            assertThat(release().complete()).isFalse();
            assertThat(StoreState.strayPacks(base.store())).isEmpty();
            base.verify();
            base.reopen();
        }

        DatasetResult rest = base.load(second, SMALL);

        assertThat(rest.counts().unchanged()).isGreaterThan(ROWS / 2L);
        assertThat(rest.counts().missing()).isPositive();
        assertThat(release().complete()).isTrue();
        base.verify();
        try (DatasetBase other = new DatasetBase(folder)) {
            other.load(first, SMALL);
            DatasetResult whole = other.load(second, SMALL);
            assertThat(manifest().counts()).isEqualTo(whole.counts());
            assertThat(export(base, folder)).isEqualTo(export(other, folder));
            assertThat(archived(base)).isEqualTo(archived(other)).hasSize(2 + manifestPacks() + 1);
        }
    }

    private int manifestPacks() throws IOException {
        return manifest().files().getLast().packs().size();
    }

    @Test
    void anotherFileOfAReleaseDoesNotMakeUpForOneThatWasBrokenOff() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST), SMALL);
        Path second = base.table("ged201.csv", ROWS, Release.FIRST.withChanged(0.5));
        breakOff(second, 1);
        Path part = base.table("part.csv", 20, Release.FIRST.withChanged(0.9));

        base.load(part, "20.1", Extent.PART);

        assertThat(release().complete()).isFalse();
        assertThatThrownBy(() -> base.load(base.table("ged211.csv", ROWS, Release.FIRST)))
                .isInstanceOf(LoadRefused.class)
                .hasMessageContaining("20.1 of ucdp-ged was broken off");
        base.load(second, SMALL);
        assertThat(release().complete()).isTrue();
        base.verify();
    }

    @Test
    void tooManyRejectsLeaveWhatWasStoredAndAMendedFileMakesUpForIt() throws IOException {
        base.load(base.table("ged191.csv", 20, Release.FIRST), SMALL);
        Path bad = base.store().folder().resolveSibling("ged201.csv");
        Breakage.write(bad, ROWS, 7);

        DatasetResult stopped = base.load(bad, small(new MaxRejects(5, false)));

        assertThat(stopped.stopped())
                .hasValueSatisfying(why -> assertThat(why).contains("what was stored before that stays"));
        long stored = base.count(CURRENT);
        assertThat(stored).isBetween(21L, ROWS - 1L);
        assertThat(release().complete()).isFalse();
        assertThat(StoreState.strayPacks(base.store())).isEmpty();
        assertThat(StoreState.leftovers(base.store().folder())).isEmpty();
        base.verify();

        base.table("ged201.csv", ROWS, Release.FIRST);
        DatasetResult mended = base.load(bad, SMALL);

        assertThat(mended.counts().unchanged()).isEqualTo(stored);
        assertThat(base.count(CURRENT)).isEqualTo(ROWS);
        assertThat(release().complete()).isTrue();
        base.verify();
    }

    @Test
    void whatAKilledLoadLeftInTheArchiveGoesWithTheNextLoadAndNothingElseDoes() throws IOException {
        base.load(base.table("ged191.csv", 30, Release.FIRST), SMALL);
        base.load(base.table("ged201.csv", ROWS, Release.FIRST), SMALL);
        Set<String> before = archived(base);
        try (var pack = base.store().archive().pack()) {
            pack.line("a pack of a load that was killed before its commit");
            pack.finish();
        }
        String manifest = base.store()
                .archive()
                .put(Manifest.empty("ucdp-ged", "21.1", "ucdp-ged", 3).bytes());
        String report = base.store().archive().put("{\"no\": \"manifest\"}".getBytes(StandardCharsets.UTF_8));
        Files.createDirectory(base.store().folder().resolve(".attest-sort-left"));
        base.reopen();

        base.load(base.table("ged201.csv", ROWS, Release.FIRST), SMALL);

        assertThat(base.store().archive().get(manifest)).isEmpty();
        assertThat(base.store().archive().get(report)).isPresent();
        assertThat(archived(base)).hasSize(before.size() + 1).containsAll(before);
        base.verify();
    }
}
