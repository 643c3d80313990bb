package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Which of several formats a table has. */
class TableFormatsTest {

    private static final Columns.Builder SIMPLE = Columns.builder();
    private static final Column SIMPLE_ID = SIMPLE.required("id");
    private static final Column SIMPLE_WHERE = SIMPLE.required("where");
    private static final TableFormat SIMPLE_FORMAT = TableFormat.withHeader("simple", SIMPLE.build());

    private static final Columns.Builder CODED = Columns.builder();
    private static final Column CODED_ID = CODED.required("global");
    private static final Column CODED_DAY = CODED.required("day");
    private static final TableFormat CODED_FORMAT = TableFormat.withoutHeader(
                    "coded", CODED.build(), Delimiter.TAB, List.of(List.of(CODED_ID, CODED_DAY)))
            .key(CODED_ID, "\\d+");

    private static final List<TableFormat> ALL = List.of(SIMPLE_FORMAT, CODED_FORMAT, Raids.FORMAT);

    private final List<Problem> problems = new ArrayList<>();

    private Optional<String> recognise(String text) throws IOException {
        return TableFormats.recognise(TableInput.of("x.csv", text), ALL, problems::add)
                .map(TableFormat::name);
    }

    @Test
    void theFormatWithTheMostColumnsThereIsChosen() throws IOException {
        assertThat(recognise(Raids.HEADER.replace(',', ';') + "\n")).contains("raids");
        assertThat(recognise("where,id,foo\n")).contains("simple");
        assertThat(recognise("17\t20160305\n")).contains("coded");
        assertThat(recognise("day\tglobal\n20160305\t17\n")).contains("coded");
        assertThat(problems).isEmpty();
        assertThat(SIMPLE_FORMAT.columns().all()).containsExactly(SIMPLE_ID, SIMPLE_WHERE);
    }

    @Test
    void whenNoneFitsTheNearestIsSaidWithWhatItLacks() throws IOException {
        assertThat(recognise(Raids.HEADER.replace("id,", "").replace("notes", "note") + "\n"))
                .isEmpty();
        assertThat(Tables.codes(problems))
                .containsExactly(ProblemCode.FORMAT_UNKNOWN, ProblemCode.COLUMN_MISSING, ProblemCode.COLUMN_MISSING);
        assertThat(problems.getFirst().what()).isEqualTo("this is none of the known tables; it is nearest to raids");
        assertThat(problems.getFirst().cure()).contains("simple, coded, raids");
        assertThat(problems.get(1).what()).isEqualTo("there is no column \"id\"");
    }

    @Test
    void whatIsNearNothingIsShownAsItWasSeen() throws IOException {
        assertThat(recognise("a|b|c\n1|2|3\n")).isEmpty();
        assertThat(Tables.codes(problems)).containsExactly(ProblemCode.FORMAT_UNKNOWN);
        assertThat(problems.getLast().what()).contains("3 columns with '|'");
    }

    @Test
    void emptyAndMissingFilesAreToldAsSuch() throws IOException {
        assertThat(recognise("")).isEmpty();
        assertThat(TableFormats.recognise(TableInput.of(java.nio.file.Path.of("none.csv")), ALL, problems::add))
                .isEmpty();
        assertThat(Tables.codes(problems)).containsExactly(ProblemCode.TABLE_EMPTY, ProblemCode.FILE_MISSING);
    }
}
