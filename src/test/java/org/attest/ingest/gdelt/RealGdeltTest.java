package org.attest.ingest.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.SharedFolder;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.TableInput;
import org.attest.model.DatasetRecord;
import org.attest.model.RecordThing;
import org.junit.jupiter.api.Test;

/** Rows as GDELT wrote them, against another reading of the same file; skipped where they are not at hand. */
class RealGdeltTest {

    @Test
    void nothingOf400RowsIsLost() throws IOException {
        Path file = SharedFolder.require("data/gdelt/gdelt1-events-first-400-rows.tsv");
        List<String[]> expected = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        GdeltFormat format = new GdeltFormat();
        List<RecordReading> readings = Readings.rows(TableInput.of(file), format).stream()
                .map(format::read)
                .toList();
        List<DatasetRecord> records =
                readings.stream().flatMap(each -> each.record().stream()).toList();

        assertThat(records).hasSize(400).hasSameSizeAs(expected);
        assertThat(Readings.problems(readings)).isEmpty();
        assertThat(records.stream().map(DatasetRecord::id).toList()).isEqualTo(column(expected, 0));
        assertThat(counted(records, RealGdeltTest::root)).isEqualTo(counted(expected, row -> row[28]));
        assertThat(sum(records, "goldsteinScale")).isEqualByComparingTo(sum(expected, 30));
        assertThat(sum(records, "averageTone")).isEqualByComparingTo(sum(expected, 34));
        assertThat(sum(records, "mentionCount")).isEqualByComparingTo(sum(expected, 31));
        assertThat(sum(records, "articleCount")).isEqualByComparingTo(sum(expected, 33));
        assertThat(records.stream()
                        .map(record -> record.cited().getFirst().url())
                        .toList())
                .isEqualTo(column(expected, 57));
        for (int actor : new int[] {1, 2}) {
            assertThat(records.stream()
                            .map(record -> key(record, "actor-" + actor))
                            .toList())
                    .isEqualTo(column(expected, 10 * actor - 5).stream()
                            .map(code -> code.isEmpty() ? "" : "cameo-actor/" + code)
                            .toList());
        }
        assertThat(records.stream()
                        .filter(record -> !Readings.event(record).places().isEmpty()))
                .hasSize((int)
                        expected.stream().filter(row -> !row[49].equals("0")).count());
        // The claim on which hedged dates rest: what is not of the day or the day before is a round time ago.
        assertThat(counted(
                        records, record -> Readings.event(record).date().edtf().text()))
                .isEqualTo(Map.of(
                        "2016-07-28",
                        384L,
                        "2016-07-27",
                        6L,
                        "2016-07-21~",
                        3L,
                        "2016-06-28~",
                        1L,
                        "2015-07-29~",
                        5L,
                        "2006-07-31~",
                        1L));
    }

    private static String root(DatasetRecord record) {
        return record.coding().codes().getFirst().substring("cameo#".length(), "cameo#".length() + 2);
    }

    private static String key(DatasetRecord record, String local) {
        return record.things().stream()
                .filter(thing -> thing.id().equals(local))
                .map(RecordThing::key)
                .findFirst()
                .orElse("");
    }

    private static List<String> column(List<String[]> rows, int column) {
        return rows.stream().map(row -> row[column]).toList();
    }

    private static <T> Map<String, Long> counted(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static BigDecimal sum(List<DatasetRecord> records, String property) {
        return records.stream()
                .flatMap(record -> record.coding().numbers().stream())
                .filter(number -> number.property().equals(property))
                .map(number -> number.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<String[]> rows, int column) {
        return column(rows, column).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
