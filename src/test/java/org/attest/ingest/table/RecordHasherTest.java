package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.attest.ingest.table.Tables.Raids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What content hashes depend on, and what not. */
class RecordHasherTest {

    private final RecordHasher hasher = new RecordHasher(Raids.FORMAT);

    private Hash128 content(String header, String line) throws IOException {
        return hasher.content(
                Tables.rows(Tables.raids(header + "\n" + line, problem -> {})).getFirst());
    }

    private static final String LINE = "1,2016-03-05,Nīnawá,36.3,,Militia,a note,4";

    @Test
    void theHashIsHalfASha256OfNamesAndValuesWithTheirLengths() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        List<String> namesAndValues = List.of(
                "best",
                "4",
                "date_start",
                "2016-03-05",
                "id",
                "1",
                "latitude",
                "36.3",
                "notes",
                "a note",
                "side_a",
                "Militia",
                "where",
                "Nīnawá");
        for (String text : namesAndValues) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertThat(content(Raids.HEADER, LINE))
                .hasToString(HexFormat.of().formatHex(hash).substring(0, 32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,date_start,where,latitude,longitude,side_a,notes,best|1,2016-03-05,\"Nīnawá\", 36.3 ,\"\",\"Militia \",a note,4",
                "best,notes,side_a,longitude,latitude,where,date_start,id|4,a note,Militia,,36.3,Nīnawá,2016-03-05,1",
                "id,new,date_start,where,latitude,longitude,side_a,notes,best|1,x,2016-03-05,Nīnawá,36.3,,Militia,a note,4",
                "raid id,date-start,WHERE,lat,lon,Side A,notes,deaths|1,2016-03-05,\u00A0Nīnawá,36.3,,Militia,a note,4"
            })
    void orderNamesQuotingAndUnknownColumnsDoNotMatter(String table) throws IOException {
        String[] lines = table.split("\\|");
        assertThat(content(lines[0], lines[1])).isEqualTo(content(Raids.HEADER, LINE));
    }

    @Test
    void lineEndsWithinValuesDoNotMatterAndDoubledQuotesAreOne() throws IOException {
        List<Hash128> hashes = Stream.of("\n", "\r\n", "\r")
                .map(end -> {
                    try {
                        return content(Raids.HEADER, LINE.replace("a note", "\"a" + end + "\"\"note\"\"\""));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(hashes).containsOnly(hashes.getFirst());
        // A quote within text without quotes is the same value.
        assertThat(content(Raids.HEADER, LINE.replace("a note", "a \"note\"")))
                .isEqualTo(content(Raids.HEADER, LINE.replace("a note", "\"a \"\"note\"\"\"")));
    }

    @Test
    void anEmptyColumnIsAsGoodAsNone() throws IOException {
        assertThat(content(Raids.HEADER.replace(",best", ""), LINE.replaceFirst(",4$", "")))
                .isEqualTo(content(Raids.HEADER, LINE.replaceFirst(",4$", ",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2,2016-03-05,Nīnawá,36.3,,Militia,a note,4",
                "1,2016-03-05,Nīnawá,,36.3,Militia,a note,4",
                "1,2016-03-05,Ninawá,36.3,,Militia,a note,4",
                "1,2016-03-05,Nīnawá,36.3,,Militi,aa note,4",
                "1,2016-03-05,Nīnawá,36.3,,Militia,a  note,4",
                "1,2016-03-05,Nīnawá,36.3,,Militia,a note,"
            })
    void anyOtherValueIsAnotherHash(String line) throws IOException {
        assertThat(content(Raids.HEADER, line)).isNotEqualTo(content(Raids.HEADER, LINE));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 645, 645.0",
        "NUMBER, 645, 645.",
        "NUMBER, 645, +645",
        "NUMBER, 645, 0645",
        "NUMBER, 645, 6.45e2",
        "NUMBER, 36.34, 36.340000",
        "NUMBER, 0, -0.0",
        "NUMBER, 0.5, .50",
        "NUMBER, -0.5, -0.50",
        "NUMBER, 100, 100.00",
        "NUMBER, 645, \u00A0645.0",
        "DAY, 2016-03-05, 2016-03-05 00:00:00.000",
        "DAY, 2016-03-05, 2016-03-05T00:00:00Z",
        "DAY, 2016-03-05, 20160305",
        "DAY, 2016-03-05, 5 March 2016",
        "DAY, 2016-03-05, 2016-3-5"
    })
    void anotherWayToWriteAValueIsNoOtherContentOfItsKindButOfTexts(ValueKind kind, String value, String other)
            throws IOException {
        assertThat(single(kind, other)).isEqualTo(single(kind, value));
        assertThat(single(ValueKind.TEXT, other)).isNotEqualTo(single(ValueKind.TEXT, value));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 645, 64.5",
        "NUMBER, 100, 1",
        "NUMBER, 10, 1.0",
        "NUMBER, 1, -1",
        "NUMBER, 36.34, 36.3401",
        "NUMBER, 1.0.0, 1",
        "NUMBER, n/a, unknown",
        "NUMBER, 00.0x, 00.0",
        "DAY, 2016-03-05, 2016-03-06",
        "DAY, 2016-02-30, 2016-02-31",
        "DAY, soon, later"
    })
    void anotherValueIsOtherContent(ValueKind kind, String value, String other) throws IOException {
        assertThat(single(kind, other)).isNotEqualTo(single(kind, value));
    }

    private static Hash128 single(ValueKind kind, String value) throws IOException {
        Columns.Builder builder = Columns.builder();
        Column id = builder.required("id");
        Column column = builder.required("value");
        TableFormat format =
                TableFormat.withHeader("single", builder.build()).key(id, ".*").of(kind, column);
        TableInput table = TableInput.of("single.csv", "id,value\n1," + value + "\n");
        return new RecordHasher(format)
                .content((Row) Tables.records(table, format, problem -> {}).getFirst());
    }

    @Test
    void longValuesHaveHashesToo() throws IOException {
        assertThat(content(Raids.HEADER, LINE.replace("note", "x".repeat(100_000))))
                .isNotEqualTo(content(Raids.HEADER, LINE.replace("note", "x".repeat(100_001))));
    }

    @Test
    void idsHaveHashesThatSortAsTheirText() {
        List<Hash128> hashes =
                Stream.of("1", "2", "645", "IRQ12", "", "é").map(hasher::id).toList();
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(hashes.stream().sorted().map(Hash128::toString).toList())
                .isSorted()
                .allMatch(hex -> hex.matches("[0-9a-f]{32}"));
        assertThat(hasher.id("645")).isEqualTo(new RecordHasher(Raids.FORMAT).id("645"));
    }
}
