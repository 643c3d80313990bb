package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Line ends, blank lines, original texts, and records with the wrong number of fields. */
class RecordsTest {

    private final List<Problem> problems = new ArrayList<>();

    private List<TableRecord> read(String text) throws IOException {
        return Tables.raids(text, problems::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndEndsARecordAndIsTextWithinQuotes(String end) throws IOException {
        String text = String.join(
                end,
                Raids.HEADER,
                Raids.line(1).replace("note,", "note" + end + "goes on" + end + end + "and on,"),
                Raids.line(2),
                Raids.line(3));
        List<Row> rows = Tables.rows(read(text));
        assertThat(Tables.ids(read(text))).containsExactly("1", "2", "3");
        assertThat(rows).extracting(row -> row.where().line()).containsExactly(2, 6, 7);
        assertThat(rows.getFirst().text(Raids.NOTES)).isEqualTo("a \"quoted\" note\ngoes on\n\nand on, of 1");
        assertThat(problems).isEmpty();
    }

    @Test
    void mixedLineEndsAndBlankLinesKeepLineNumbersRight() throws IOException {
        String text = Raids.HEADER + "\r\n" + Raids.line(1) + "\n\r\n \t \n" + Raids.line(2) + "\r,,,,,,,\r\n"
                + Raids.line(3).replace("of 3", "of\r\n3") + "\r\n\n\n" + Raids.line(4);
        try (TableReader reader = TableReader.open(TableInput.of("raids.csv", text), Raids.FORMAT, problems::add)
                .orElseThrow()) {
            List<Row> rows = Tables.rows(reader);
            assertThat(rows).extracting(row -> row.where().line()).containsExactly(2, 5, 7, 11);
            assertThat(rows).extracting(Row::ordinal).containsExactly(1L, 2L, 3L, 4L);
            assertThat(reader.counts()).isEqualTo(new TableCounts(4, 0, 5, 11, 0));
        }
    }

    @Test
    void headerAndOriginalTextsAreATableWithTheSameRows() throws IOException {
        String text = Raids.HEADER.replaceFirst("id", "\"ID\"") + "\r\n" + Raids.line(1) + "\n"
                + Raids.line(2).replace(", of", ",\r\nof\n") + "\r\n  3 ,\"2016-03-05\",é;|,,, x,\",\",\"\"\r\n";
        try (TableReader reader = TableReader.open(TableInput.of("raids.csv", text), Raids.FORMAT, problems::add)
                .orElseThrow()) {
            List<Row> rows = Tables.rows(reader);
            String again = reader.header() + "\r\n"
                    + rows.stream().map(row -> row.original() + "\r\n").collect(Collectors.joining());
            List<Row> second = Tables.rows(read(again));
            assertThat(rows).hasSize(3);
            assertThat(second.stream().map(RecordsTest::values).toList())
                    .isEqualTo(rows.stream().map(RecordsTest::values).toList());
            assertThat(second)
                    .extracting(Row::original)
                    .isEqualTo(rows.stream().map(Row::original).toList());
            assertThat(text).contains(rows.stream().map(Row::original).toList());
        }
    }

    private static List<String> values(Row row) {
        return Raids.COLUMNS.all().stream().map(row::text).toList();
    }

    @Test
    void valuesAreTrimmedAndEmptyOnesAbsent() throws IOException {
        Row row = Tables.rows(read(Raids.HEADER + "\n 1\t,\"\",  ,\" 36.3\n\",\u00A0\u2003,\uFEFFx ,\" \"\" \",a\"b\""))
                .getFirst();
        assertThat(values(row)).containsExactly("1", null, null, "36.3", null, "x", "\"", "a\"b\"");
    }

    @Test
    void tooFewAndTooManyFieldsAreRejectedAndNothingElse() throws IOException {
        List<TableRecord> records = read(Raids.HEADER + "\n" + Raids.line(1) + "\n2,2016-03-05\n" + Raids.line(3) + "\n"
                + Raids.line(4) + ",5,6\n" + Raids.line(5) + "\n");
        assertThat(Tables.ids(records)).containsExactly("1", "3", "5");
        assertThat(records).extracting(TableRecord::ordinal).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Tables.bad(records)).extracting(bad -> bad.problem().code()).containsOnly(ProblemCode.FIELD_COUNT);
        assertThat(Tables.bad(records))
                .extracting(bad -> bad.problem().what())
                .containsExactly(
                        "the record has 2 fields, the table 8 columns",
                        "the record has 10 fields, the table 8 columns");
        assertThat(Tables.bad(records))
                .extracting(BadRecord::original)
                .containsExactly("2,2016-03-05", Raids.line(4) + ",5,6");
        assertThat(Tables.bad(records)).extracting(bad -> bad.where().line()).containsExactly(3, 5);
        assertThat(Tables.bad(records)).extracting(BadRecord::lines).containsExactly(1L, 1L);
    }

    @Test
    void anotherDelimiterInSomeRowsIsAWrongNumberOfFields() throws IOException {
        List<TableRecord> records =
                read(Raids.HEADER + "\n" + Raids.line(1) + "\n2;2016-03-05;x;1;1;y;z;4\n" + Raids.line(3));
        assertThat(Tables.ids(records)).containsExactly("1", "3");
        assertThat(Tables.bad(records)).hasSize(1);
    }

    @Test
    void emptyFieldsBehindTheLastColumnAreLeftOutAndToldOnce() throws IOException {
        String text = Raids.HEADER + "\n" + Raids.line(1) + "\n" + Raids.line(2) + ",,\n" + Raids.line(3) + ",\"\"\n";
        assertThat(Tables.ids(read(text))).containsExactly("1", "2", "3");
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.FIELD_SURPLUS);
            assertThat(p.blocks()).isFalse();
            assertThat(p.where().line()).isEqualTo(3);
        });
    }

    @Test
    void aLastRecordWithTooFewFieldsAndNoLineEndMeansATruncatedFile() throws IOException {
        List<TableRecord> records = read(Raids.HEADER + "\n" + Raids.line(1) + "\n2,2016-03-05,Old Ha");
        assertThat(Tables.ids(records)).containsExactly("1");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.FILE_TRUNCATED);
            assertThat(bad.problem().what()).isEqualTo("the last record breaks off after 3 fields");
            assertThat(bad.problem().cure()).contains("fetch it again");
            assertThat(bad.original()).isEqualTo("2,2016-03-05,Old Ha");
        });
    }

    @Test
    void aFileThatEndsWithinQuotesIsTruncated() throws IOException {
        String cut = Raids.line(2).substring(0, Raids.line(2).indexOf("note"));
        List<TableRecord> records = read(Raids.HEADER + "\n" + Raids.line(1) + "\n" + cut + "\nand more\n");
        assertThat(Tables.ids(records)).containsExactly("1");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.FILE_TRUNCATED);
            assertThat(bad.problem().where()).hasToString("raids.csv:3 notes");
            assertThat(bad.lines()).isEqualTo(2);
        });
    }

    @Test
    void aLineEndWithoutQuotesCostsTheRecordAndNoOther() throws IOException {
        List<TableRecord> records = read(Raids.HEADER + "\r\n" + Raids.line(1) + "\r\n"
                + Raids.line(2).replace("Harbour", "\nHarbour") + "\r\n" + Raids.line(3) + "\r\n");
        assertThat(Tables.ids(records)).containsExactly("1", "3");
        assertThat(Tables.bad(records))
                .extracting(BadRecord::original)
                .containsExactly("2,2016-03-05,Old ", Raids.line(2).substring("2,2016-03-05,Old ".length()));
    }
}
