package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;

/** A quote too many costs the record that it stands in, and no other. */
class StrayQuoteTest {

    private final List<Problem> problems = new ArrayList<>();

    private List<TableRecord> read(String... lines) throws IOException {
        return Tables.raids(Raids.HEADER + "\n" + String.join("\n", lines) + "\n", problems::add);
    }

    private static String unquoted(int id) {
        return id + ",2016-03-05,Old Harbour,36.3,43.1,Militia,a note,4";
    }

    @Example
    void aQuoteThatSwallowsTheRestOfTheFileIsNamedAndTheRestIsRead() throws IOException {
        List<TableRecord> records =
                read(unquoted(1), unquoted(2).replace("Old", "\"Old"), unquoted(3), unquoted(4), unquoted(5));
        assertThat(Tables.ids(records)).containsExactly("1", "3", "4", "5");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.QUOTE_STRAY);
            assertThat(bad.problem().where()).hasToString("raids.csv:3 where");
            assertThat(bad.original()).isEqualTo(unquoted(2).replace("Old", "\"Old"));
            assertThat(bad.lines()).isEqualTo(1);
            assertThat(bad.ordinal()).isEqualTo(2);
        });
    }

    @Example
    void aQuoteThatIsClosedByTheNextCellInQuotesIsFound() throws IOException {
        List<TableRecord> records =
                read(unquoted(1).replace("Mil", "\"Mil"), unquoted(2), Raids.line(3), Raids.line(4));
        assertThat(Tables.ids(records)).containsExactly("2", "3", "4");
        assertThat(Tables.bad(records).getFirst().problem().what()).contains("text follows the closing quote");
        assertThat(Tables.bad(records).getFirst().problem().where()).hasToString("raids.csv:2 side_a");
    }

    @Example
    void wholeRecordsWithinACellAreRecordsThoughTheNumberOfFieldsIsRight() throws IOException {
        // The quote opened in record 1 is closed in record 3, whose note begins with a comma: eight fields.
        String third = "3,2016-03-05,x,1,1,y,\",z\",4";
        List<TableRecord> records = read("1,2016-03-05,x,1,1,\"y,note,4", unquoted(2), third, unquoted(4));
        assertThat(Tables.ids(records)).containsExactly("2", "3", "4");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.QUOTE_STRAY);
            assertThat(bad.problem().what()).contains("whole records lie within it");
            assertThat(bad.original()).isEqualTo("1,2016-03-05,x,1,1,\"y,note,4");
        });
    }

    @Example
    void textInSeveralLinesWithManyCommasIsNoRecord() throws IOException {
        String note = "first, second\na, b, c, d, e, f, g, h\n7, 8\nlast";
        List<TableRecord> records = read(Raids.line(1).replace("note", note), Raids.line(2));
        assertThat(Tables.ids(records)).containsExactly("1", "2");
        assertThat(Tables.rows(records).getFirst().text(Raids.NOTES)).contains(note);
    }

    @Example
    void quotesThatAreNotDoubledCostTheirRecord() throws IOException {
        List<TableRecord> records =
                read(Raids.line(1), "2,2016-03-05,x,1,1,y,\"he said \"no\" to us\",4", Raids.line(3));
        assertThat(Tables.ids(records)).containsExactly("1", "3");
        assertThat(Tables.bad(records).getFirst().problem().cure()).contains("doubled");
    }

    @Example
    void aQuoteWithinTextWithoutQuotesIsText() throws IOException {
        List<TableRecord> records = read("1,2016-03-05,5\" gun,1,1,y,the \"old\" one,4");
        assertThat(Tables.rows(records).getFirst().text(Raids.PLACE)).isEqualTo("5\" gun");
        assertThat(Tables.rows(records).getFirst().text(Raids.NOTES)).isEqualTo("the \"old\" one");
    }

    @Example
    void aQuotedCellOverTheLimitIsGivenUpAndReadingGoesOnBehindIt() throws IOException {
        String long1 = Raids.line(2).replace("note", "n\n".repeat(Framer.FIELD_LIMIT));
        List<TableRecord> records = read(Raids.line(1), long1, Raids.line(3));
        assertThat(Tables.ids(records)).containsExactly("1", "3");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.QUOTE_STRAY);
            assertThat(bad.bytes()).isEqualTo(long1.length() + 1);
            assertThat(bad.original()).hasSize(BadRecord.LONGEST).isEqualTo(long1.substring(0, BadRecord.LONGEST));
            assertThat(bad.lines()).isEqualTo(Framer.FIELD_LIMIT + 1);
        });
        assertThat(Tables.rows(records).getLast().where().line()).isEqualTo(Framer.FIELD_LIMIT + 4);
    }

    @Example
    void aCellJustBelowTheLimitIsTaken() throws IOException {
        String note = "n".repeat(Framer.FIELD_LIMIT - 100);
        assertThat(Tables.rows(read(Raids.line(1).replace("note", note)))
                        .getFirst()
                        .text(Raids.NOTES))
                .contains(note);
    }

    /**
     * A quote at a random place of 200 rows, a third of whose cells stand in quotes, some with quotes, commas and line ends in them. Each row comes through
     * exactly once, as it was or in a bad record, and only the one that was touched may be another.
     */
    @Property(tries = 1000, seed = "4")
    void aQuoteAnywhereCostsAtMostTheRecordItStandsIn(
            @ForAll @IntRange(max = 500) int seed, @ForAll @IntRange(max = 1_000_000) int place) throws IOException {
        List<String> lines = lines(new Random(seed));
        String whole = String.join("", lines);
        int at = place % whole.length();
        String broken = whole.substring(0, at) + '"' + whole.substring(at);
        List<TableRecord> records = Tables.raids(Raids.HEADER + "\r\n" + broken, problem -> {});

        Set<String> asTheyWere = new HashSet<>();
        lines.forEach(line -> asTheyWere.add(line.strip()));
        Set<String> touched = Set.of(Integer.toString(lineAt(lines, at)), Integer.toString(lineAt(lines, at) + 1));
        List<String> others = new ArrayList<>();
        for (Row row : Tables.rows(records)) {
            if (!asTheyWere.remove(row.original().strip())) {
                others.add(row.original());
            }
        }
        Tables.bad(records).forEach(bad -> others.add(bad.original()));
        // What is left of the rows as they were is the touched one. It is among the others, in pieces if it had several
        // lines; nobody else is.
        assertThat(asTheyWere).hasSizeLessThanOrEqualTo(1).allMatch(line -> touched.contains(id(line)));
        String lost = String.join("", asTheyWere);
        assertThat(others)
                .hasSizeBetween(
                        asTheyWere.size(), 2 + Texts.lineEnds(lost.getBytes(StandardCharsets.UTF_8), 0, lost.length()));
        assertThat(String.join("", others).length()).isLessThanOrEqualTo(lost.length() + 1);
        assertThat(content(records.stream().map(TableRecord::original).collect(Collectors.joining()))
                        .equals(content(broken)))
                .as("every character is in a record")
                .isTrue();
    }

    /** Without line ends, and commas: lines of commas alone are blank. */
    private static String content(String text) {
        return text.replaceAll("[\r\n,]", "");
    }

    private static String id(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static int lineAt(List<String> lines, int at) {
        int line = 0;
        for (int end = lines.getFirst().length();
                end <= at;
                end += lines.get(line).length()) {
            line++;
        }
        return line;
    }

    private static final List<String> PIECES = List.of(
            "a", "Old town", ",", ",", "\"\"", "\n", "2016-03-05", ";", "x,y,z", "\"\"b\"\"", "\"\",\"\"", "\r\n");

    private static List<String> lines(Random random) {
        return IntStream.range(0, 200)
                .mapToObj(id -> IntStream.range(1, 8)
                        .mapToObj(column -> cell(random))
                        .collect(Collectors.joining(",", id + ",", "\r\n")))
                .toList();
    }

    private static String cell(Random random) {
        if (random.nextInt(3) > 0) {
            return List.of("", "12", "Militia", "36.3", "5 feet").get(random.nextInt(5));
        }
        return random.ints(random.nextInt(5), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining("", "\"", "\""));
    }

    @Example
    void theRandomRowsAreSoundBeforeTheyAreBroken() throws IOException {
        List<String> lines = lines(new Random(3));
        List<TableRecord> records = Tables.raids(Raids.HEADER + "\r\n" + String.join("", lines), problems::add);
        assertThat(Tables.rows(records)).hasSize(200);
        assertThat(String.join("", lines)).containsPattern(Pattern.compile("\"[^\"]*\n[^\"]*\""));
    }
}
