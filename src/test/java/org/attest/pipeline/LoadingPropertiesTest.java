package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attest.ingest.ReportReader;
import org.attest.model.Report;
import org.attest.store.Contents.StoredReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database is a function of what was last loaded of each input, whatever the order and the number of runs. */
class LoadingPropertiesTest {

    @TempDir
    Path folder;

    static LongStream manySeeds() {
        return LongStream.range(1000, 1060);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyWayToAStateGivesTheSameDatabase(long seed) throws IOException {
        walk(seed, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    @Tag("soak")
    void anyLongWayToAStateGivesTheSameDatabase(long seed) throws IOException {
        walk(seed, 15);
    }

    /**
     * Loads and replaces at random, several inputs a run, authorities among them; then the same state in one run, shuffled.
     * With an even seed the aligned graph is kept all the while, and made only at the end the other time.
     */
    private void walk(long seed, int runs) throws IOException {
        Random random = new Random(seed);
        Map<String, String> state = new TreeMap<>();
        boolean aligned = seed % 2 == 0;
        try (TestDatabase database = TestDatabase.in(folder)) {
            if (aligned) {
                database.store().align();
            }
            for (int run = 0; run < runs; run++) {
                Map<String, String> inputs = inputs(random);
                state.putAll(inputs);
                LoadResult result = database.load(shuffled(inputs, random));
                assertThat(result.rejections()).isEmpty();
                database.verify("seed " + seed + ", run " + run);
            }
            try (TestDatabase anew = TestDatabase.in(folder)) {
                anew.load(shuffled(state, random));
                if (aligned) {
                    anew.store().align();
                }
                Dump.same(database.dump(), anew.dump(), "seed " + seed);
                assertThat(anew.dump()).contains("/report/").contains("attest/thing/");
            }
        }
    }

    private static Map<String, String> inputs(Random random) {
        Map<String, String> inputs = new TreeMap<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int variant = random.nextInt(6);
            int number = random.nextInt(TinyWorld.REPORTS + TinyWorld.AUTHORITIES);
            if (number < TinyWorld.REPORTS) {
                inputs.put("r" + number, TinyWorld.report(number, variant));
            } else {
                int authority = number - TinyWorld.REPORTS;
                inputs.put("a" + authority, TinyWorld.authority(authority, variant));
            }
        }
        return inputs;
    }

    private static List<String> shuffled(Map<String, String> inputs, Random random) {
        List<String> jsons = new ArrayList<>(inputs.values());
        Collections.shuffle(jsons, random);
        return jsons;
    }

    @Test
    void loadingTheExampleTwiceChangesNothing() throws IOException {
        try (TestDatabase database = TestDatabase.in(folder)) {
            LoadSummary first = database.load(false, TestDatabase.mosul()).summary();
            assertThat(first.added()).isEqualTo(5);
            assertThat(first.factsTaken()).isEqualTo(first.factsRead()).isGreaterThan(300);
            String before = database.dump();
            int loads = database.store().contents().loads().size();
            LoadSummary second = database.load(false, TestDatabase.mosul()).summary();
            assertThat(second.unchanged()).isEqualTo(5);
            assertThat(second.authoritiesUnchanged()).isEqualTo(1);
            assertThat(second.changedAnything()).isFalse();
            assertThat(second.quadsAdded() + second.quadsRemoved()).isZero();
            assertThat(database.store().contents().loads()).hasSize(loads);
            Dump.same(database.dump(), before, "second load");
            database.verify("second load");
        }
    }

    /** The authority first, last, between and apart; in one run and in one run for each file. */
    @Test
    void theExampleInAnyOrderIsTheSame() throws IOException {
        List<String> files = TestDatabase.mosul();
        String expected;
        try (TestDatabase database = TestDatabase.in(folder)) {
            database.load(files);
            expected = database.dump();
        }
        List<List<String>> orders = new ArrayList<>();
        orders.add(files.reversed());
        for (int middle : List.of(1, 3)) {
            List<String> moved = new ArrayList<>(files.subList(1, files.size()));
            moved.add(middle, files.getFirst());
            orders.add(moved);
        }
        for (List<String> order : orders) {
            try (TestDatabase database = TestDatabase.in(folder)) {
                for (String file : order) {
                    assertThat(database.load(List.of(file)).summary().hasRejections())
                            .isFalse();
                }
                database.verify("one by one");
                Dump.same(database.dump(), expected, "one by one");
            }
        }
        try (TestDatabase database = TestDatabase.in(folder)) {
            database.load(files.reversed());
            Dump.same(database.dump(), expected, "reversed");
        }
    }

    @ParameterizedTest(name = "report {0} goes to another variant and back")
    @ValueSource(ints = {0, 1, 2, 4})
    void replacingAndReplacingBackIsAsBefore(int number) throws IOException {
        try (TestDatabase database = TestDatabase.in(folder)) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < TinyWorld.REPORTS; i++) {
                all.add(TinyWorld.report(i, 1));
            }
            all.add(TinyWorld.authority(0, 1));
            database.load(all);
            String before = database.dump();
            for (int variant = 2; variant < 5; variant++) {
                LoadSummary there = database.load(List.of(TinyWorld.report(number, variant)))
                        .summary();
                assertThat(there.replaced()).isEqualTo(1);
                assertThat(database.dump()).isNotEqualTo(before);
                database.verify("variant " + variant);
            }
            database.load(List.of(TinyWorld.report(number, 1)));
            database.verify("back");
            Dump.same(database.dump(), before, "back");
        }
    }

    @Test
    void anAuthorityReplacedAndReplacedBackIsAsBefore() throws IOException {
        try (TestDatabase database = TestDatabase.in(folder)) {
            database.load(List.of(
                    TinyWorld.authority(0, 1),
                    TinyWorld.authority(1, 1),
                    TinyWorld.report(0, 1),
                    TinyWorld.report(1, 2),
                    TinyWorld.report(2, 3)));
            String before = database.dump();
            LoadSummary there =
                    database.load(List.of(TinyWorld.authority(0, 2))).summary();
            assertThat(there.rederived()).isEqualTo(3);
            database.verify("there");
            database.load(List.of(TinyWorld.authority(0, 1)));
            database.verify("back");
            Dump.same(database.dump(), before, "back");
        }
    }

    /** Numbers above all: 430 was once archived as 4.3E+2. */
    @Test
    void whatIsArchivedReadsBackAsTheSameReport() throws IOException {
        List<String> jsons = new ArrayList<>(TestDatabase.mosul().subList(1, 6));
        for (int variant = 0; variant < 8; variant++) {
            jsons.add(TinyWorld.report(variant % TinyWorld.REPORTS, variant)
                    .replace("\"r" + variant % TinyWorld.REPORTS + "\"", "\"s" + variant + "\"")
                    .replace("\"Ann\"", "\"A" + variant + "\"")
                    .replace("\"Bob\"", "\"B" + variant + "\""));
        }
        Map<String, Report> given = jsons.stream()
                .map(json -> new ReportReader().parse("x", json).report().orElseThrow())
                .collect(Collectors.toMap(Report::id, report -> report));
        try (TestDatabase database = TestDatabase.in(folder)) {
            assertThat(database.load(jsons).rejections()).isEmpty();
            Archived archived = new Archived(database.store().archive());
            List<StoredReport> stored = database.store().contents().reports();
            assertThat(stored).hasSize(jsons.size());
            for (StoredReport report : stored) {
                assertThat(archived.report(report.contentHash()))
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes("(.*\\.)?where(\\..*)?")
                        .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                        .isEqualTo(given.get(report.id()));
            }
            database.verify("numbers");
        }
    }

    @Test
    void theCountsAddUpWhateverIsRejected() throws IOException {
        String good = TinyWorld.report(0, 1);
        String badFact = TinyWorld.report(1, 1).replaceFirst("\"measure\":\"killed\"", "\"measure\":\"kild\"");
        String badReport = TinyWorld.report(2, 1).replace("2031-11-1", "2031-13-1");
        String notJson = "{\"format\":\"attest-report/1\",";
        try (TestDatabase database = TestDatabase.in(folder)) {
            database.load(List.of(TinyWorld.report(3, 1)));
            LoadResult result = database.load(
                    List.of(notJson, badReport, good, TinyWorld.report(3, 1), badFact, TinyWorld.report(0, 1)));
            LoadSummary summary = result.summary();
            assertThat(Stream.of(summary.filesRead(), summary.filesRejected())).containsExactly(5, 1);
            assertThat(summary.reportsRead()).isEqualTo(5);
            assertThat(summary.added()).isEqualTo(2);
            assertThat(summary.unchanged())
                    .as("one stored, one twice in the run")
                    .isEqualTo(2);
            assertThat(summary.reportsRejected()).isEqualTo(1);
            assertThat(summary.factsRejected()).isEqualTo(1);
            assertThat(summary.factsRead()).isEqualTo(summary.factsTaken() + 1);
            assertThat(result.rejections()).hasSize(3);
            assertThat(result.rejectFile())
                    .hasValueSatisfying(file -> assertThat(file).isRegularFile());
            database.verify("after rejections");
            assertThat(database.store().contents().reports())
                    .extracting(StoredReport::id)
                    .containsExactly("r0", "r1", "r3");
        }
    }

    @Test
    void aReportThatCitesAnothersDocumentLosesOnlyItsOwnWordsOfIt() throws IOException {
        try (TestDatabase database = TestDatabase.in(folder)) {
            String document =
                    TinyWorld.report(2, 1).replaceFirst("\"title\":(null|\"[^\"]*\")", "\"title\":\"The Ford\"");
            String citing = TinyWorld.report(0, 1)
                    .replaceAll("https://post.example/[123]", "https://post.example/1")
                    .replaceFirst(
                            "(\"id\":\"other\",\"type\":\"NewsArticle\",\"title\":)(null|\"[^\"]*\")",
                            "$1\"As cited\"");
            database.load(List.of(document));
            String alone = database.dump();
            assertThat(alone).contains("\"The Ford\"@en").doesNotContain("As cited");
            database.load(List.of(citing));
            assertThat(database.dump()).contains("\"The Ford\"@en", "\"As cited\"");
            database.verify("cited");
            database.load(List.of(citing.replace("As cited", "As cited again")));
            assertThat(database.dump())
                    .contains("As cited again", "\"The Ford\"@en")
                    .doesNotContain("\"As cited\"");
            database.verify("cited again");
        }
    }
}
