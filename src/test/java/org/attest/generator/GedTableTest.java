package org.attest.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GedTableTest {

    private static final int ROWS = 3000;
    private static final long SEED = 11;

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        assertThat(text(ROWS, SEED, Release.FIRST))
                .isEqualTo(text(ROWS, SEED, Release.FIRST))
                .isNotEqualTo(text(ROWS, SEED + 1, Release.FIRST));
    }

    @Test
    void aLongerTableBeginsWithTheShorterOne() throws IOException {
        assertThat(text(ROWS, SEED, Release.FIRST)).startsWith(text(ROWS / 2, SEED, Release.FIRST));
    }

    @Test
    void whatIsWrittenIsReadBackCellByCell() throws IOException {
        List<List<String>> read = CsvReader.builder().ofCsvRecord(text(ROWS, SEED, Release.FIRST)).stream()
                .map(CsvRecord::getFields)
                .toList();
        List<List<String>> made = new ArrayList<>();
        made.add(new GedTable(ROWS, SEED, Release.FIRST).columns());
        new GedTable(ROWS, SEED, Release.FIRST).forEach(row -> made.add(List.of(row)));
        assertThat(made).hasSize(ROWS + 1).allSatisfy(row -> assertThat(row).hasSize(45));
        assertThat(read).isEqualTo(made);
    }

    @Test
    void aShuffledReleaseHasTheSameRowsInAnotherOrder() {
        List<List<String>> first = rows(Release.FIRST);
        List<List<String>> shuffled = rows(Release.FIRST.shuffled(5));
        assertThat(shuffled).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(first);
        assertThat(rows(Release.FIRST.shuffled(6))).isNotEqualTo(shuffled);
    }

    @Test
    void anotherColumnStandsAfterTheIdAndLeavesTheCellsAsTheyWere() {
        GedTable wider = new GedTable(ROWS, SEED, Release.FIRST.withAnotherColumn());
        assertThat(wider.columns()).hasSize(46).startsWith("id", "code_status", "year");
        List<List<String>> narrowed = new ArrayList<>();
        wider.forEach(row -> {
            List<String> cells = new ArrayList<>(Arrays.asList(row));
            assertThat(cells.remove(1)).isEqualTo("Clear");
            narrowed.add(cells);
        });
        assertThat(narrowed).isEqualTo(rows(Release.FIRST));
    }

    @Test
    void inAChangedReleaseThatShareOfTheRowsHasOneDeathMore() {
        List<List<String>> first = rows(Release.FIRST);
        List<List<String>> second = rows(Release.FIRST.withChanged(0.01));
        int changed = 0;
        for (int i = 0; i < ROWS; i++) {
            if (!first.get(i).equals(second.get(i))) {
                changed++;
                assertThat(number(second.get(i), "best")).isEqualTo(number(first.get(i), "best") + 1);
                assertThat(second.get(i).subList(0, 40)).isEqualTo(first.get(i).subList(0, 40));
            }
        }
        assertThat(changed).isBetween(15, 50);
    }

    @Test
    void aReleaseWithoutSomeRowsHasTheOthersUnchanged() {
        List<List<String>> first = rows(Release.FIRST);
        List<List<String>> fewer = rows(Release.FIRST.without(0.1));
        assertThat(fewer).hasSizeBetween(2600, 2800);
        assertThat(first).containsSubsequence(fewer);
    }

    @Test
    void tagsStandBelowTheHeader() throws IOException {
        assertThat(text(1, SEED, Release.FIRST.withTags()).lines().toList().get(1))
                .startsWith(",#date+year,")
                .contains("#geo+lat");
    }

    @Test
    void everyRowHasAnIdOfItsOwn() {
        assertThat(rows(Release.FIRST).stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void aCellOfArticlesHasAsManyPartsAsItSaysAndElseIsAFreeTextFromEarlierYears() {
        int articles = 0;
        for (List<String> row : rows(Release.FIRST)) {
            String cell = cell(row, "source_article");
            int said = number(row, "number_of_sources");
            if (said == -1) {
                assertThat(number(row, "year")).isLessThan(2013);
                assertThat(cell).isNotEmpty().doesNotContainPattern(",\\d{4}-\\d{2}-\\d{2},");
            } else {
                assertThat(cell.split("\";\""))
                        .hasSize(said)
                        .allSatisfy(part -> assertThat(part).containsPattern(",\\d{4}-\\d{2}-\\d{2},"));
                articles += said;
            }
        }
        assertThat(articles).isGreaterThan(ROWS / 3);
    }

    @Test
    void articlesAreSharedAsInTheRealTable() {
        Map<String, Integer> times = new HashMap<>();
        int cells = 0;
        int parts = 0;
        for (List<String> row : rows(20_000, Release.FIRST)) {
            if (number(row, "number_of_sources") > 0) {
                cells++;
                for (String part : cell(row, "source_article").split("\";\"")) {
                    parts++;
                    times.merge(part.replaceAll("^\"|\"$", ""), 1, Integer::sum);
                }
            }
        }
        assertThat((double) parts / cells).isBetween(1.2, 1.35);
        assertThat((double) times.size() / parts).isBetween(0.68, 0.85);
        assertThat(Collections.max(times.values())).isBetween(40, 75);
    }

    @Test
    void headlinesHoldWhatMakesThemHardToSplit() {
        StringBuilder all = new StringBuilder();
        rows(20_000, Release.FIRST).forEach(row -> all.append(cell(row, "source_article")));
        assertThat(all.toString()).contains("; ", "\"absurd\"", "&amp;", "&#39;", "\n", ",1753-01-01,");
    }

    @Test
    void fewDyadsHaveMostEventsAndFiguresHaveManyZerosAndALongTail() {
        List<List<String>> rows = rows(20_000, Release.FIRST);
        Map<String, Integer> dyads = new HashMap<>();
        rows.forEach(row -> dyads.merge(cell(row, "dyad_new_id"), 1, Integer::sum));
        int mostFrequent = dyads.values().stream()
                .sorted((a, b) -> b - a)
                .limit(20)
                .mapToInt(i -> i)
                .sum();
        assertThat(mostFrequent).isGreaterThan(rows.size() * 45 / 100);
        assertThat(rows.stream().filter(row -> number(row, "deaths_a") == 0)).hasSizeBetween(13_000, 17_000);
        assertThat(rows.stream().mapToInt(row -> number(row, "best")).max().orElse(0))
                .isGreaterThan(300);
        assertThat(rows.stream().filter(GedTableTest::disordered)).hasSizeBetween(150, 800);
    }

    private static boolean disordered(List<String> row) {
        return number(row, "low") > number(row, "best") || number(row, "best") > number(row, "high");
    }

    @Test
    void sharesOutsideNoughtToOneAreRefused() {
        assertThatThrownBy(() -> Release.FIRST.withChanged(1.5))
                .hasMessage("shares of rows go from 0 to 1: changed 1.5, dropped 0.0");
    }

    private static String text(long rows, long seed, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GedTable(rows, seed, release).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(Release release) {
        return rows(ROWS, release);
    }

    private static List<List<String>> rows(long count, Release release) {
        List<List<String>> rows = new ArrayList<>();
        new GedTable(count, SEED, release).forEach(row -> rows.add(List.of(row)));
        return rows;
    }

    private static String cell(List<String> row, String column) {
        return row.get(EventRows.COLUMNS.indexOf(column));
    }

    private static int number(List<String> row, String column) {
        return Integer.parseInt(cell(row, column));
    }
}
