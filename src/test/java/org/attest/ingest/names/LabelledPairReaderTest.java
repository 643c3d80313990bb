package org.attest.ingest.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledPairReaderTest {

    private static final String HEAD = "kind\tnameA\twithinA\tnameB\twithinB\tverdict\n";
    private static final String GOOD = "Town\tKaran\tHit\tKarran\t\tsame\n";

    private final ProblemLog problems = new ProblemLog();

    @Test
    void readsRowsByTheNamesOfColumnsInAnyOrderAndKeepsTheOthers() throws IOException {
        List<LabelledPair> pairs = read(
                "\uFEFFverdict\tfamily\tnameB\tnameA\twithinB\twithinA\tkind\r\ndifferent\tkar\tB \"x\"\tA\twB\twA\tAirBase\r\n");
        assertThat(problems.problems()).isEmpty();
        LabelledPair pair = pairs.getFirst();
        assertThat(pair.kind()).isEqualTo(EntityKind.AIR_BASE);
        assertThat(List.of(pair.nameA(), pair.withinA(), pair.nameB(), pair.withinB()))
                .containsExactly("A", "wA", "B \"x\"", "wB");
        assertThat(pair.same()).isFalse();
        assertThat(pair.others()).containsExactly(java.util.Map.entry("family", "kar"));
        assertThat(pair.where()).hasToString("pairs.tsv:2");
    }

    @Test
    void passesOverCommentsAndEmptyLines() throws IOException {
        assertThat(read("# a comment\n\n" + HEAD + "\n# more \"\n" + GOOD)).hasSize(1);
        assertThat(problems.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Twon;Karan;;Karran;;same            | VALUE_INVALID | unknown kind \"Twon\"      | did you mean \"Town\"?",
                "Town;;;Karran;;same                 | VALUE_INVALID | nameA is empty             | each side has a name",
                "Town;Karan;; ;;same                 | VALUE_INVALID | nameB is empty             | each side has a name",
                "Town;Karan;;Karran;;maybe           | VALUE_INVALID | unknown verdict \"maybe\"  | allowed: same, different",
                "Town;Karan;;Karran;same             | FIELD_COUNT   | 5 fields under 6 columns   | one tab between two fields",
                "Town;Karan;;Karran;;same;more       | FIELD_COUNT   | 7 fields under 6 columns   | one tab between two fields",
                "Town;Karran;;Karan;Hit;different    | RECORD_TWICE  | line 2 says the contrary   | keep one of the two",
            })
    void namesEachBadRowWithItsLineAndGoesOn(String row, ProblemCode code, String what, String cure)
            throws IOException {
        List<LabelledPair> pairs = read(HEAD + GOOD + row.replace(';', '\t') + "\nTown\tUl\t\tUul\t\tdifferent\n");
        assertThat(pairs).extracting(LabelledPair::nameA).containsExactly("Karan", "Ul");
        Problem problem = problems.problems().getFirst();
        assertThat(problems.problems()).hasSize(1);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).hasToString("pairs.tsv:3");
        assertThat(problem.what()).contains(what);
        assertThat(problem.cure()).contains(cure);
        assertThat(problem.blocks()).isTrue();
    }

    @Test
    void saysAllThatIsWrongWithARow() throws IOException {
        assertThat(read(HEAD + "Twon\t\t\t\t\tmaybe\n")).isEmpty();
        assertThat(problems.problems()).hasSize(4);
    }

    @Test
    void theSameRowTwiceWithOneVerdictIsNoProblem() throws IOException {
        assertThat(read(HEAD + GOOD + GOOD)).hasSize(2);
        assertThat(problems.problems()).isEmpty();
    }

    @Test
    void namesEveryColumnThatIsMissing() throws IOException {
        assertThat(read("kind\tname_A\twithinA\tnameB\twithinB\n" + GOOD)).isEmpty();
        assertThat(problems.problems()).extracting(Problem::code).containsOnly(ProblemCode.COLUMN_MISSING);
        assertThat(problems.problems()).hasSize(2);
        assertThat(problems.problems().getFirst().what()).contains("\"nameA\"; did you mean name_A");
    }

    @Test
    void aColumnMayNotStandTwice() throws IOException {
        assertThat(read(HEAD.strip() + "\tkind\n" + GOOD.strip() + "\tTown\n")).isEmpty();
        assertThat(problems.problems()).extracting(Problem::code).containsExactly(ProblemCode.COLUMN_TWICE);
    }

    @Test
    void aTableOfNothingIsToldSo() throws IOException {
        assertThat(read("# nothing\n")).isEmpty();
        assertThat(problems.problems()).extracting(Problem::code).containsExactly(ProblemCode.TABLE_EMPTY);
    }

    @Test
    void namesWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
        assertThat(LabelledPairReader.read(folder.resolve("none.tsv"), problems))
                .isEmpty();
        assertThat(LabelledPairReader.read(folder, problems)).isEmpty();
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, (HEAD + "Town\tKār\t\tKar\t\tsame\n").getBytes(StandardCharsets.UTF_16LE));
        Path bad = folder.resolve("bad.tsv");
        Files.write(bad, (HEAD + "Town\tK\u00e9\t\tKe\t\tsame\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(LabelledPairReader.read(latin, problems)).isEmpty();
        assertThat(LabelledPairReader.read(bad, problems)).isEmpty();
        assertThat(problems.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.FILE_MISSING,
                        ProblemCode.FILE_UNREADABLE,
                        ProblemCode.NUL_BYTE,
                        ProblemCode.NOT_UTF8);
        assertThat(problems.problems().getLast().where().line()).isEqualTo(2);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("p.tsv"), HEAD + GOOD);
        assertThat(LabelledPairReader.read(file, problems)).hasSize(1);
    }

    private List<LabelledPair> read(String text) throws IOException {
        return LabelledPairReader.parse("pairs.tsv", text, problems);
    }
}
