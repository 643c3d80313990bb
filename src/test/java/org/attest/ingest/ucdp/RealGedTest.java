package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.SharedFolder;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.TableInput;
import org.attest.model.DatasetRecord;
import org.attest.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as the UCDP wrote them, against another reading of the same files; skipped where they are not at hand. */
class RealGedTest {

    private static final Pattern DATE = Pattern.compile(",\\d{4}-\\d\\d-\\d\\d,");

    @ParameterizedTest
    @CsvSource({
        "slice-ged191-iraq-2014-2018-hdx.csv, 3061, 3872, 3807, 2929, 50, 110, 6",
        "slice-ged191-ninewa-2016-2017-hdx.csv, 723, 800, 794, 651, 5, 16, 1"
    })
    void nothingOfASliceIsLost(
            String name, int rows, int parts, int cited, int documents, int contradictions, int zeros, int early)
            throws IOException {
        Path file = SharedFolder.require("data/ucdp-ged").resolve(name);
        List<NamedCsvRecord> expected = byFastCsv(file);
        List<RecordReading> readings = readings(file);
        List<DatasetRecord> records =
                readings.stream().flatMap(reading -> reading.record().stream()).toList();

        assertThat(expected).hasSize(rows);
        assertThat(readings).hasSize(rows);
        assertThat(records).hasSize(rows);
        assertThat(records.stream().map(DatasetRecord::id).toList())
                .isEqualTo(expected.stream().map(row -> row.getField("id")).toList());

        assertThat(expected.stream().mapToLong(RealGedTest::partsByPattern).sum())
                .isEqualTo(parts);
        assertThat(expected.stream()
                        .mapToInt(row ->
                                ArticleCell.of(row.getField("source_article")).parts())
                        .sum())
                .isEqualTo(parts);
        assertThat(records.stream().mapToInt(record -> record.cited().size()).sum())
                .isEqualTo(cited);
        assertThat(records.stream().flatMap(RealGedTest::documents).distinct()).hasSize(documents);
        assertThat(Readings.problems(readings))
                .isEqualTo(Map.of(
                        "figures-contradict", contradictions, "figure-best-zero", zeros, "source-earlier", early));
        sumsAreThoseOfTheTable(expected, records);
        sidesAndPlacesAreThoseOfTheTable(expected, records);
    }

    private static void sumsAreThoseOfTheTable(List<NamedCsvRecord> expected, List<DatasetRecord> records) {
        Map<String, Function<DatasetRecord, BigDecimal>> columns = new HashMap<>();
        columns.put("best", record -> Readings.figure(record, "deaths").value().about());
        columns.put("low", record -> bound(record, "deaths-low", Quantity::atLeast));
        columns.put("high", record -> bound(record, "deaths-high", Quantity::atMost));
        for (String part : List.of("a", "b", "civilians", "unknown")) {
            columns.put(
                    "deaths_" + part,
                    record -> Readings.figure(record, "deaths-" + part).value().about());
        }
        columns.forEach((column, value) -> assertThat(
                        records.stream().map(value).toList())
                .as(column)
                .isEqualTo(expected.stream()
                        .map(row -> new BigDecimal(row.getField(column)))
                        .toList()));
    }

    /** A bound stands in the figure of all who died, or in one of its own. */
    private static BigDecimal bound(DatasetRecord record, String own, Function<Quantity, BigDecimal> bound) {
        BigDecimal ofAll = bound.apply(Readings.figure(record, "deaths").value());
        return ofAll != null ? ofAll : bound.apply(Readings.figure(record, own).value());
    }

    private static void sidesAndPlacesAreThoseOfTheTable(List<NamedCsvRecord> expected, List<DatasetRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            DatasetRecord record = records.get(i);
            NamedCsvRecord row = expected.get(i);
            assertThat(Readings.thing(record, "side-a").key()).isEqualTo("ucdp-actor/" + row.getField("side_a_new_id"));
            assertThat(Readings.thing(record, "place").point().lat())
                    .isEqualTo(Double.parseDouble(row.getField("latitude")));
            assertThat(Readings.event(record).date().edtf().earliest()).hasToString(row.getField("date_start"));
            assertThat(Readings.event(record).date().edtf().latest()).hasToString(row.getField("date_end"));
            assertThat(record.testimony().speaker() == null)
                    .isEqualTo(row.getField("source_original").isBlank());
        }
    }

    private static java.util.stream.Stream<String> documents(DatasetRecord record) {
        return record.cited().stream()
                .map(source ->
                        Readings.thing(record, source.publisher()).entity().name() + "\n"
                                + source.published().edtf() + "\n" + source.title());
    }

    private static long partsByPattern(NamedCsvRecord row) {
        return List.of(row.getField("source_article").split("\";\"")).stream()
                .filter(part -> DATE.matcher(part).find())
                .count();
    }

    private static List<RecordReading> readings(Path file) throws IOException {
        GedFormat format = GedFormat.forFile(file.getFileName().toString());
        return Readings.rows(TableInput.of(file), format).stream()
                .map(format::read)
                .toList();
    }

    private static List<NamedCsvRecord> byFastCsv(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> all = new ArrayList<>();
            reader.forEach(all::add);
            return all.subList(1, all.size());
        }
    }
}
