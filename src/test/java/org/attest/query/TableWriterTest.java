package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {

    private static final DatasetGraph EMPTY = DatasetGraphFactory.empty();

    @Test
    void columnsAreAlignedAndIrisShort() {
        assertThat(table(
                        "?place <https://w3id.org/attest/thing/quarter/mill> ?n 4700 ?date '2031-11'^^<urn:edtf> ?x UNDEF",
                        0))
                .isEqualTo("""
                        place               n     date     x
                        ------------------  ----  -------  -
                        thing:quarter/mill  4700  2031-11
                        """);
    }

    @Test
    void aPrefixOfTheCallerIsUsed() {
        assertThat(Answers.text(
                        "SELECT (<https://b.example/report/x> AS ?r) {}",
                        EMPTY,
                        ResultFormat.TABLE,
                        RunOptions.standard().withPrefix("", "https://b.example/")))
                .endsWith(":report/x\n");
    }

    @Test
    void wideCharactersCountAsTwoColumnsAndCombiningOnesAsNone() {
        assertThat(table("?a '摩苏尔' ?b 'x'", 0)).isEqualTo("a       b\n------  -\n摩苏尔  x\n");
        assertThat(table("?a 'Qa\u0304\u02BCim' ?b 'x'", 0)).endsWith("\n-----  -\nQa\u0304\u02BCim  x\n");
    }

    @Test
    void onATerminalTheWidestColumnsAreCutFirst() {
        String table = table("?short 'abc' ?long 'the quick brown fox jumps over the lazy dog'", 30);
        assertThat(table).endsWith("abc    the quick brown fox ju…\n");
        assertThat(table.lines()).allMatch(line -> line.length() <= 30);
    }

    @Test
    void elsewhereNothingIsCut() {
        assertThat(table("?long '" + "x".repeat(500) + "'", 0)).contains("x".repeat(500));
    }

    @Test
    void dataCannotSteerTheTerminal() {
        assertThat(table("?a \"red \\u001B[31m\\n\\u202Eback\"", 0)).endsWith("red \\u001B[31m\\n\\u202Eback\n");
    }

    @Test
    void rowsAfterTheSampleAreWrittenToo() {
        String values = IntStream.range(0, 1200).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        String table = Answers.text(
                "SELECT * { VALUES ?n { " + values + " 1234567890 } }",
                EMPTY,
                ResultFormat.TABLE,
                RunOptions.standard());
        assertThat(table.lines()).hasSize(1203).last().isEqualTo("1234567890");
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "摩苏尔,6", "ａ,2", "é,1", "👩‍👩‍👧,2", "❤️,2", "'',0", "الموصل,6"})
    void widthsAreThoseOfUnicode(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Property(tries = 300, seed = "7")
    void aCutTextFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
        String visible = TextWidth.visible(text);
        assertThat(TextWidth.of(TextWidth.cut(visible, columns))).isLessThanOrEqualTo(columns);
        assertThat(visible.codePoints()).noneMatch(Character::isISOControl);
    }

    /** One row of variables and values in turn. */
    private static String table(String variablesAndValues, int width) {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String part : variablesAndValues.split(" (?=\\?)")) {
            int space = part.indexOf(' ');
            names.append(part, 0, space).append(' ');
            values.append(part.substring(space)).append(' ');
        }
        String query = "SELECT " + names + "{ VALUES (" + names + ") { (" + values + ") } }";
        return Answers.text(
                query, EMPTY, ResultFormat.TABLE, RunOptions.standard().withWidth(width));
    }
}
