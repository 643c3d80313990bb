package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.generator.Breakage;
import org.attest.generator.Release;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.junit.jupiter.api.Test;

/** Releases of a generated table one after another: what each changes, and that the database stays what its archive gives. */
class DatasetLoaderTest extends DatasetTest {

    private static final int ROWS = 120;
    private static final String CURRENT =
            "?record att:recordId ?id ; att:inRelease ?release ; att:status att:Current ; att:accepted true";

    @Test
    void eachRowOfANewReleaseIsARecord() throws IOException {
        DatasetResult result = base.load(base.table("ged191.csv", ROWS, Release.FIRST));

        assertThat(result.release()).isEqualTo("19.1");
        assertThat(result.counts().read()).isEqualTo(ROWS);
        assertThat(result.counts().added()).isEqualTo(ROWS);
        assertThat(result.rejects()).isEmpty();
        assertThat(base.count(CURRENT)).isEqualTo(ROWS);
        assertThat(base.count("?event att:occurrence ?o ; att:saidIn ?record")).isEqualTo(ROWS);
        base.verify();
    }

    @Test
    void theSameFileAgainIsKnownByItsBytes() throws IOException {
        Path file = base.table("ged191.csv", ROWS, Release.FIRST);
        base.load(file);
        String before = base.dump();

        DatasetResult again = base.load(file);

        assertThat(again.identical()).isTrue();
        assertThat(again.counts().unchanged()).isEqualTo(ROWS);
        assertThat(base.dump()).isEqualTo(before);
    }

    @Test
    void anotherOrderAndAnotherColumnChangeNothing() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        String before = base.dump();

        DatasetResult result = base.load(
                base.table("ged201.csv", ROWS, Release.FIRST.shuffled(3).withAnotherColumn()));

        assertThat(result.identical()).isFalse();
        assertThat(result.release()).isEqualTo("20.1");
        assertThat(result.counts().unchanged()).isEqualTo(ROWS);
        assertThat(result.counts().changedAnything()).isFalse();
        assertThat(base.dump()).isEqualTo(before);
        base.verify();
    }

    @Test
    void aDatabaseIsTheSameWhateverTheOrderOfTheRows() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        String inOrder = base.dump();
        try (DatasetBase other = new DatasetBase(folder)) {
            other.load(other.table("ged191.csv", ROWS, Release.FIRST.shuffled(11)));
            assertThat(other.dump()).isEqualTo(inOrder);
        }
    }

    @Test
    void inOneCommitOrInSeveralItIsTheSameDatabase() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        String atOnce = base.dump();
        try (DatasetBase other = new DatasetBase(folder)) {
            List<String> lines = lines(base.table("whole.csv", ROWS, Release.FIRST));
            Path first = write("first.csv", lines.subList(0, 1), lines.subList(1, 40));
            Path second = write("second.csv", lines.subList(0, 1), lines.subList(40, lines.size()));
            other.load(first, "19.1", Extent.UNSAID);
            DatasetResult rest = other.load(second, "19.1", Extent.UNSAID);

            assertThat(rest.counts().missing()).isZero();
            assertThat(other.dump()).isEqualTo(atOnce);
            other.verify();
        }
    }

    @Test
    void whatChangedBecomesARevisionAndLeavesTheAcceptedView() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));

        DatasetResult result = base.load(base.table("ged201.csv", ROWS, Release.FIRST.withChanged(0.1)));

        long revised = result.counts().revised();
        assertThat(revised).isBetween(1L, ROWS / 4L);
        assertThat(result.counts().unchanged()).isEqualTo(ROWS - revised);
        assertThat(base.count(CURRENT)).isEqualTo(ROWS);
        assertThat(base.count("?old att:revisionOf ?record ; att:supersededIn ?release ; att:accepted false"))
                .isEqualTo(revised);
        assertThat(base.count("GRAPH ?old { ?event a att:Reported ; att:wouldBe att:Event } ?old att:revisionOf ?r"))
                .isEqualTo(revised);
        assertThat(base.count("?event att:occurrence ?o")).isEqualTo(ROWS);
        base.verify();
    }

    @Test
    void whatAWholeReleaseLacksLeavesTheAcceptedViewAndStays() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));

        DatasetResult result = base.load(base.table("ged201.csv", ROWS, Release.FIRST.without(0.1)));

        long missing = result.counts().missing();
        assertThat(missing).isBetween(1L, ROWS / 5L);
        assertThat(base.count(CURRENT)).isEqualTo(ROWS - missing);
        assertThat(base.count("?record att:missingFrom ?release ; att:status att:Superseded ; att:accepted false"))
                .isEqualTo(missing);
        assertThat(base.count("?event att:occurrence ?o")).isEqualTo(ROWS - missing);
        assertThat(base.count("?event att:supposedOccurrence ?o")).isEqualTo(missing);
        base.verify();
    }

    @Test
    void whatWasMissingCanComeBack() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        long missing = base.load(base.table("ged201.csv", ROWS, Release.FIRST.without(0.1)))
                .counts()
                .missing();

        DatasetResult back = base.load(base.table("ged211.csv", ROWS, Release.FIRST.shuffled(2)));

        assertThat(back.counts().added()).isEqualTo(missing);
        assertThat(base.count(CURRENT)).isEqualTo(ROWS);
        base.verify();
    }

    @Test
    void aReleaseThatWouldLoseMuchIsRefusedUnlessTheUserSaysHowItIsMeant() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        Path half = base.table("ged201.csv", ROWS, Release.FIRST.without(0.5));
        String before = base.dump();

        assertThatThrownBy(() -> base.load(half))
                .isInstanceOf(LoadRefused.class)
                .hasMessageContaining("out of the accepted view")
                .satisfies(e -> assertThat(((LoadRefused) e).cure()).contains("--part", "--whole"));
        assertThat(base.dump()).isEqualTo(before);

        assertThat(base.load(half, "20.1", Extent.PART).counts().missing()).isZero();
    }

    @Test
    void olderReleasesAreRefusedAfterNewerOnes() throws IOException {
        base.load(base.table("ged201.csv", ROWS, Release.FIRST));
        Path older = base.table("ged191.csv", ROWS, Release.FIRST.withChanged(0.2));

        assertThatThrownBy(() -> base.load(older))
                .isInstanceOf(LoadRefused.class)
                .hasMessageContaining("19.1 of ucdp-ged is older than 20.1");
    }

    @Test
    void brokenRowsCostOnlyThemselvesAndAreKept() throws IOException {
        Path file = base.store().folder().resolveSibling("ged191.csv");
        long[] broken = Breakage.write(file, 200, 7);

        DatasetResult result = base.load(file);

        assertThat(result.counts().rejected()).isBetween(1L, (long) broken.length);
        assertThat(result.counts().added()).isEqualTo(base.count(CURRENT)).isGreaterThanOrEqualTo(200 - broken.length);
        List<String> kept = lines(result.rejects().orElseThrow());
        assertThat(kept.getFirst()).contains(Replay.FORMAT, "ucdp-ged");
        assertThat(kept).hasSize((int) result.counts().rejected() + 1);
        base.verify();
    }

    @Test
    void tooManyRejectsStopIt() throws IOException {
        Path file = base.store().folder().resolveSibling("ged191.csv");
        Breakage.write(file, 200, 7);

        DatasetResult result = base.load(
                file,
                new DatasetOptions(
                        null, Extent.UNSAID, List.of(), MaxRejects.parse("1").orElseThrow()));

        assertThat(result.stopped())
                .hasValueSatisfying(why -> assertThat(why).contains("more than 1 of ", "nothing was stored"));
        assertThat(base.count(CURRENT)).isZero();
        assertThat(base.store().isEmpty()).isTrue();
        DatasetResult again = base.load(file);
        assertThat(again.counts().added()).isPositive();
    }

    @Test
    void oneIdWithTwoContentsIsTakenInNeither() throws IOException {
        List<String> lines = lines(base.table("ged191.csv", 30, Release.FIRST));
        List<String> other = lines(base.table("other.csv", 30, Release.FIRST.withChanged(1)));
        Path file = write("ged191.csv", lines, other.subList(5, 6));

        DatasetResult result = base.load(file);

        assertThat(result.counts().rejected()).isEqualTo(2);
        assertThat(result.counts().added()).isEqualTo(29);
        assertThat(base.problems().problems())
                .anySatisfy(problem -> assertThat(problem.what()).contains("stands twice with other content"));
        base.verify();
    }

    @Test
    void aLostRecordListIsMadeAnewFromTheGraph() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        Files.delete(base.store().recordIndex("ucdp-ged"));
        base.reopen();

        DatasetResult result = base.load(base.table("ged201.csv", ROWS, Release.FIRST.shuffled(3)));

        assertThat(result.counts().unchanged()).isEqualTo(ROWS);
    }

    private Path write(String name, List<String> head, List<String> rest) throws IOException {
        Path file = base.store().folder().resolveSibling(name);
        Files.writeString(
                file, String.join("\n", head) + "\n" + String.join("\n", rest) + "\n", StandardCharsets.UTF_8);
        return file;
    }

    /** Records of a table or file: rows of the generator may hold line ends within quotes. */
    private static List<String> lines(Path file) throws IOException {
        List<String> records = new java.util.ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            open.append(open.isEmpty() ? "" : "\n").append(line);
            if (open.chars().filter(c -> c == '"').count() % 2 == 0) {
                if (!open.isEmpty()) {
                    records.add(open.toString());
                }
                open.setLength(0);
            }
        }
        return records;
    }
}
