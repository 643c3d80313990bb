package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.SharedFolder;
import org.attest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as their publishers wrote them; skipped where they are not at hand. */
class RealTablesTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"slice-ged191-iraq-2014-2018-hdx.csv, 3061", "slice-ged191-ninewa-2016-2017-hdx.csv, 723"})
    void slicesOfGedAreReadWithoutLossAndGiveFastCsvsValues(String name, int rows) throws IOException {
        Path file = SharedFolder.require("data/ucdp-ged").resolve(name);
        List<List<String>> expected = Tables.byFastCsv(file);
        Columns.Builder builder = Columns.builder();
        List<Column> columns =
                expected.getFirst().stream().map(builder::required).toList();
        TableFormat format = TableFormat.withHeader("ged", builder.build()).key(columns.getFirst(), "\\d+");

        Set<Hash128> hashes = new HashSet<>();
        RecordHasher hasher = new RecordHasher(format);
        try (TableReader reader =
                TableReader.open(TableInput.of(file), format, problems::add).orElseThrow()) {
            assertThat(reader.hxlTags()).hasSize(45).contains("#loc+name");
            for (List<String> record : expected.subList(2, expected.size())) {
                Row row = (Row) reader.next();
                assertThat(columns.stream().map(row::text).toList())
                        .isEqualTo(record.stream().map(Tables::asRead).toList());
                hashes.add(hasher.content(row));
            }
            assertThat(reader.next()).isNull();
            assertThat(reader.counts().rows()).isEqualTo(rows);
            assertThat(reader.counts().bad()).isZero();
            assertThat(reader.bytesRead()).isEqualTo(Files.size(file)).isEqualTo(reader.size());
        }
        assertThat(hashes).hasSize(rows);
        assertThat(problems).isEmpty();
    }

    @Test
    void theActorListIsReadBehindItsByteOrderMark() throws IOException {
        Path file = SharedFolder.require("data/ucdp-actor/ucdp-actor-221.csv");
        Columns.Builder builder = Columns.builder();
        Column id = builder.required("actor_id");
        TableFormat format = TableFormat.withHeader("ucdp-actors", builder.build());
        try (TableReader reader =
                TableReader.open(TableInput.of(file), format, problems::add).orElseThrow()) {
            assertThat(Tables.rows(reader))
                    .hasSize(1725)
                    .allSatisfy(row -> assertThat(row.needed().integer(id)).isPositive());
            assertThat(reader.unknownColumns()).hasSize(34);
        }
        assertThat(problems).singleElement().satisfies(p -> assertThat(p.what()).contains("NameOrigFull"));
    }

    @Test
    void gdeltIsReadWithoutHeaderAndQuotes() throws IOException {
        Path file = SharedFolder.require("data/gdelt/gdelt1-events-first-400-rows.tsv");
        Columns.Builder builder = Columns.builder();
        List<Column> columns =
                IntStream.range(0, 58).mapToObj(i -> builder.required("c" + i)).toList();
        TableFormat format = TableFormat.withoutHeader(
                        "gdelt", builder.build(), Delimiter.TAB, List.of(columns.subList(0, 57), columns))
                .key(columns.getFirst(), "\\d+");
        try (TableReader reader =
                TableReader.open(TableInput.of(file), format, problems::add).orElseThrow()) {
            List<Row> rows = Tables.rows(reader);
            assertThat(rows)
                    .hasSize(400)
                    .allSatisfy(
                            row -> assertThat(row.needed().date(columns.get(1))).isNotNull());
            assertThat(reader.header()).isEmpty();
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aQuoteTooManyInGedCostsOneRow() throws IOException {
        Path file = SharedFolder.require("data/ucdp-ged/slice-ged191-ninewa-2016-2017-hdx.csv");
        Columns.Builder builder = Columns.builder();
        Column id = builder.required("id");
        TableFormat format = TableFormat.withHeader("ged", builder.build()).key(id, "\\d+");
        String text = Files.readString(file);
        List<String> whole = originals(text, format);
        int data = text.indexOf(whole.getFirst());
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(data, text.length());
            List<String> left = new ArrayList<>(whole);
            left.removeAll(new HashSet<>(originals(text.substring(0, at) + '"' + text.substring(at), format)));
            assertThat(left).as("lost by a quote at " + at).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<String> originals(String text, TableFormat format) throws IOException {
        return Tables.rows(Tables.records(TableInput.of("ged.csv", text), format, problem -> {})).stream()
                .map(Row::original)
                .toList();
    }
}
