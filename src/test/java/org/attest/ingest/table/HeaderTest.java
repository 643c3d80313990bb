package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are bound by name; delimiters are told by the names. */
class HeaderTest {

    private final List<Problem> problems = new ArrayList<>();

    private TableReader open(String text) throws IOException {
        return TableReader.open(TableInput.of("raids.csv", text), Raids.FORMAT, problems::add)
                .orElseThrow(() -> new AssertionError("refused: " + problems));
    }

    private static List<Problem> refusal(String text) throws IOException {
        return Tables.refusal(TableInput.of("raids.csv", text), Raids.FORMAT);
    }

    private static final String PLAIN = "1,2016-03-05,Harbour,36.3,43.1,Militia,note,4";

    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void theDelimiterIsToldByTheNames(Delimiter delimiter) throws IOException {
        String text = (Raids.HEADER + "\n" + PLAIN).replace(',', delimiter.character());
        try (TableReader reader = open(text)) {
            assertThat(reader.delimiter()).isEqualTo(delimiter);
            Row row = Tables.rows(reader).getFirst();
            assertThat(row.text(Raids.DEATHS)).isEqualTo("4");
            assertThat(row.text(Raids.SIDE)).isEqualTo("Militia");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void otherDelimitersWithinNamesInQuotesDoNoHarm() throws IOException {
        String text = Raids.HEADER.replace(',', ';') + ";\"who, where, what, when, why, how, by whom, and with what\"\n"
                + PLAIN.replace(',', ';') + ";x\n";
        try (TableReader reader = open(text)) {
            assertThat(reader.delimiter()).isEqualTo(Delimiter.SEMICOLON);
            assertThat(Tables.rows(reader)).hasSize(1);
        }
    }

    @Test
    void caseBlanksHyphensAndAliasesDoNotMatter() throws IOException {
        try (TableReader reader = open("\"Raid-ID\", DateStart ,WHERE,Lat,Lon,\"Side A\",notes,Deaths\n" + PLAIN)) {
            Row row = Tables.rows(reader).getFirst();
            assertThat(Raids.COLUMNS.all())
                    .allSatisfy(column -> assertThat(row.text(column)).isNotNull());
            assertThat(row.where(Raids.SIDE).pointer()).isEqualTo("Side A");
            assertThat(row.where(Raids.SIDE)).hasToString("raids.csv:2 Side A");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theCanonicalNameWinsOverAnAlias() throws IOException {
        try (TableReader reader = open("deaths," + Raids.HEADER + "\n77," + PLAIN)) {
            assertThat(Tables.rows(reader).getFirst().text(Raids.DEATHS)).isEqualTo("4");
            assertThat(reader.unknownColumns()).containsExactly("deaths");
        }
    }

    @Test
    void anOptionalColumnMayBeMissing() throws IOException {
        try (TableReader reader = open(Raids.HEADER.replace(",best", "") + "\n" + PLAIN.replaceFirst(",4$", ""))) {
            assertThat(reader.has(Raids.DEATHS)).isFalse();
            Row row = Tables.rows(reader).getFirst();
            assertThat(row.has(Raids.DEATHS)).isFalse();
            assertThat(row.cells().integer(Raids.DEATHS)).isNull();
            assertThat(row.problems()).isEmpty();
            assertThat(row.needed().integer(Raids.DEATHS)).isNull();
            assertThat(row.problems()).singleElement().satisfies(p -> {
                assertThat(p.code()).isEqualTo(ProblemCode.FIELD_MISSING);
                assertThat(p.where().pointer()).isEqualTo("best");
            });
        }
    }

    @Test
    void missingColumnsAreNamedWithTheNearestThatIsThere() throws IOException {
        List<Problem> told =
                refusal(Raids.HEADER.replace("latitude", "latitud").replace("side_a", "foo") + "\n" + PLAIN);
        assertThat(told)
                .extracting(Problem::what)
                .containsExactly("there is no column \"latitude\"", "there is no column \"side_a\"");
        assertThat(told).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.COLUMN_MISSING);
            assertThat(p.where().line()).isEqualTo(1);
            assertThat(p.blocks()).isTrue();
        });
        assertThat(told.getFirst().cure()).contains("\"latitud\"");
        assertThat(told.getLast().cure()).contains("every raids table has it");
    }

    @Test
    void aHeaderOfSomethingElseIsShownAsItWasSeen() throws IOException {
        assertThat(refusal("name;age;town\nx;1;y\n")).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.COLUMN_MISSING);
            assertThat(p.what())
                    .isEqualTo(
                            "the first line has 3 columns with ';', 1 column with ',', 1 column with tab, 1 column with '|'; "
                                    + "none of them is among the columns of raids");
            assertThat(p.cure()).contains("id, date_start, where");
        });
    }

    @Test
    void aTableThatLostItsHeaderIsRefused() throws IOException {
        assertThat(refusal(PLAIN + "\n" + PLAIN)).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("8 columns with ','");
            assertThat(p.cure()).contains("was the header lost?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF"})
    void anEmptyFileIsRefused(String text) throws IOException {
        assertThat(Tables.codes(refusal(text))).containsExactly(ProblemCode.TABLE_EMPTY);
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() throws IOException {
        for (String end : List.of("", "\n", "\r\n\r\n")) {
            try (TableReader reader = open(Raids.HEADER + end)) {
                assertThat(reader.next()).isNull();
                assertThat(reader.next()).isNull();
                assertThat(reader.counts().records()).isZero();
            }
        }
        assertThat(problems).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.what()).isEqualTo("there is no record behind the header");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void blankLinesAndSeparatorLinesMayComeFirst() throws IOException {
        String text = "\r\n\r\nsep=;\r\n" + (Raids.HEADER + "\r\n" + PLAIN + "\r\n").replace(',', ';');
        try (TableReader reader = open(text)) {
            assertThat(Tables.rows(reader))
                    .singleElement()
                    .satisfies(row -> assertThat(row.where().line()).isEqualTo(5));
            assertThat(reader.header()).isEqualTo(Raids.HEADER.replace(',', ';'));
        }
    }

    @Test
    void unknownColumnsAreToldOnceAndHarmless() throws IOException {
        try (TableReader reader = open("new," + Raids.HEADER + ",,added_by_me\n0," + PLAIN + ",x,y\n")) {
            assertThat(reader.unknownColumns()).containsExactly("new", "added_by_me");
            assertThat(Tables.rows(reader))
                    .singleElement()
                    .satisfies(row -> assertThat(row.text(Raids.ID)).isEqualTo("1"));
        }
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.COLUMN_UNKNOWN);
            assertThat(p.severity()).isEqualTo(Severity.INFO);
            assertThat(p.what()).endsWith(": new, added_by_me");
        });
    }

    @Test
    void aDoubledColumnWithTheSameContentIsReadOnceWithAWarning() throws IOException {
        try (TableReader reader = open(Raids.HEADER + ",Side-A\n" + PLAIN + ",\" Militia\"\n")) {
            assertThat(Tables.rows(reader)).hasSize(1);
            assertThat(reader.unknownColumns()).isEmpty();
        }
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.COLUMN_REPEATED);
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
            assertThat(p.what()).contains("\"side_a\" stands twice, as number 6 and number 9");
        });
    }

    @Test
    void aDoubledColumnWithOtherContentIsRefusedWithTheLineWhereTheyDiffer() throws IOException {
        String text = Raids.HEADER + ",side_a\n" + PLAIN + ",Militia\n\n" + PLAIN + ",Army\n" + PLAIN + ",Navy\n";
        assertThat(refusal(text)).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.COLUMN_TWICE);
            assertThat(p.where()).hasToString("raids.csv:4 side_a");
            assertThat(p.what()).contains("number 6 and number 9");
        });
    }

    @Test
    void aRowOfHashtagsIsRememberedAndSkipped() throws IOException {
        try (TableReader reader = open(Raids.HEADER + "\r\n,#date+start,#loc,,,,,#affected+killed\r\n" + PLAIN)) {
            assertThat(reader.hxlTags()).hasSize(8).contains("", "#loc", "#affected+killed");
            Row row = Tables.rows(reader).getFirst();
            assertThat(row.where().line()).isEqualTo(3);
            assertThat(row.ordinal()).isEqualTo(1);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void emptyCellsAloneAreNoRowOfHashtags() throws IOException {
        try (TableReader reader = open(Raids.HEADER + "\n,,,,,,,\n" + PLAIN)) {
            assertThat(reader.hxlTags()).isEmpty();
            assertThat(Tables.rows(reader)).hasSize(1);
            assertThat(reader.counts().blankLines()).isEqualTo(1);
        }
    }

    @Test
    void namesThatWouldBeTwoColumnsCannotBeDeclared() {
        Columns.Builder builder = Columns.builder();
        builder.required("side_a", "attacker");
        assertThatThrownBy(() -> builder.optional("victim", "Attacker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"Attacker\" would be both side_a and victim");
    }

    @Test
    void handlesOfAnotherFormatAreMistakes() throws IOException {
        Columns.Builder builder = Columns.builder();
        Column other = builder.required("id");
        builder.build();
        try (TableReader reader = open(Raids.HEADER + "\n" + PLAIN)) {
            Row row = Tables.rows(reader).getFirst();
            assertThatThrownBy(() -> row.text(other)).hasMessage("id is no column of raids");
        }
    }
}
