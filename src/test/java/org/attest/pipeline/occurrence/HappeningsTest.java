package org.attest.pipeline.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.attest.SharedFolder;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.TestDatabase;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetLoader;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.problem.ProblemLog;
import org.attest.resolve.occurrence.Happening;
import org.attest.resolve.occurrence.HappeningCandidate;
import org.attest.resolve.occurrence.HappeningFinder;
import org.attest.store.ChangeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example, and real rows beside it, have that may be of one occurrence. */
class HappeningsTest {

    @TempDir
    private Path folder;

    private static List<HappeningCandidate> candidates(List<Happening> happenings) {
        return HappeningFinder.find(happenings, HappeningFinder.WORTH_A_LOOK);
    }

    private static List<String> pairs(List<HappeningCandidate> candidates) {
        return candidates.stream()
                .map(candidate -> name(candidate.a().account()) + " = "
                        + name(candidate.b().account()))
                .toList();
    }

    private static String name(String account) {
        return account.replaceFirst(".*/(report|record)/", "").replaceFirst("/event", "");
    }

    @Test
    void theArticlesOfTheExampleTellOfSomeThingsTwice() throws IOException {
        try (TestDatabase database = TestDatabase.ofMosul(folder)) {
            assertThat(pairs(candidates(Happenings.of(database.store()))))
                    .containsExactlyInAnyOrder(
                            // One battle, by four accounts of three articles.
                            "blog-isis-not-defeated/mosul-offensive = memo-qadissiya/mosul-campaign",
                            "anti-media-mee/mosul-offensive = blog-isis-not-defeated/mosul-offensive",
                            "anti-media-mee/mosul-offensive = memo-qadissiya/mosul-campaign",
                            "blog-isis-not-defeated/mosul-battle = memo-qadissiya/mosul-campaign",
                            "anti-media-mee/mosul-offensive = blog-isis-not-defeated/mosul-battle",
                            "memo-qadissiya/saddam-toppled = vice-qayara/saddam-ousted",
                            "memo-qadissiya/invasion-2003 = vice-qayara/invasion-2003",
                            // The summer of 2014, by three articles that do not say where.
                            "airforcetimes-croft/isis-blitzkrieg = anti-media-mee/is-sweep-2014",
                            "airforcetimes-croft/isis-blitzkrieg = vice-qayara/is-offensive-2014",
                            "anti-media-mee/is-sweep-2014 = vice-qayara/is-offensive-2014");
        }
    }

    @Test
    void plansAndDenialsAreNoHappenings() throws IOException {
        try (TestDatabase database = TestDatabase.ofMosul(folder)) {
            assertThat(Happenings.of(database.store()))
                    .extracting(happening -> name(happening.account()))
                    .contains("airforcetimes-croft/expulsion-haditha", "vice-qayara/carter-visit")
                    .doesNotContain("anti-media-mee/haditha-seizure", "vice-qayara/mosul-recapture");
        }
    }

    @Test
    void realRowsStandBesideTheArticlesThatTellOfThem() throws IOException {
        List<String> found = pairs(withRows("data/ucdp-ged/slice-ged191-iraq-2014-2018-hdx.csv"));
        assertThat(found)
                .contains(
                        "ucdp-ged/225797 = vice-qayara/baghdad-bombing",
                        "ucdp-ged/247088 = airforcetimes-croft/ramadi-attack",
                        "ucdp-ged/216390 = vice-qayara/makhmour-shelling")
                .hasSizeBetween(10, 40);
        assertThat(found).noneMatch(pair -> pair.matches("ucdp-ged.* = ucdp-ged.*"));
    }

    @Test
    void theBattleOfMosulRowByRowIsNotTheOffensive() throws IOException {
        List<HappeningCandidate> found = withRows("data/ucdp-ged/slice-ged191-ninewa-2016-2017-hdx.csv");
        assertThat(pairs(found))
                .noneMatch(pair -> pair.startsWith("ucdp-ged") && pair.endsWith("mosul-offensive"))
                .hasSizeLessThan(40);
        Set<String> origins = Set.copyOf(
                found.stream().map(candidate -> candidate.a().origin()).toList());
        assertThat(origins).anyMatch(origin -> origin.endsWith("dataset/ucdp-ged"));
    }

    private List<HappeningCandidate> withRows(String rows) throws IOException {
        Path file = SharedFolder.require(rows);
        try (TestDatabase database = TestDatabase.ofMosul(folder)) {
            DatasetFile table =
                    DatasetFile.of(Input.of(file), null, new ProblemLog()).orElseThrow();
            new DatasetLoader(database.store(), ChangeLog.NONE)
                    .load(table, DatasetOptions.STANDARD, LoadProgress.SILENT, new ProblemLog());
            return candidates(Happenings.of(database.store()));
        }
    }
}
