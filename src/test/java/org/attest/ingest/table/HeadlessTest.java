package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Tables without header and quoting, by position. */
class HeadlessTest {

    private static final Columns.Builder BUILDER = Columns.builder();
    private static final Column ID = BUILDER.required("GLOBALID");
    private static final Column DAY = BUILDER.required("SQLDATE");
    private static final Column NAME = BUILDER.required("ActorName");
    private static final Column URL = BUILDER.optional("SOURCEURL");
    private static final TableFormat FORMAT = TableFormat.withoutHeader(
                    "coded",
                    BUILDER.build(),
                    Delimiter.TAB,
                    List.of(List.of(ID, DAY, NAME), List.of(ID, NAME, DAY, URL)))
            .key(ID, "\\d+");

    private final List<Problem> problems = new ArrayList<>();

    private List<TableRecord> read(String text) throws IOException {
        return Tables.records(TableInput.of("coded.tsv", text), FORMAT, problems::add);
    }

    @Test
    void theLayoutIsToldByTheNumberOfFields() throws IOException {
        Row old = Tables.rows(read("1\t20160305\tA\n")).getFirst();
        assertThat(old.text(NAME)).isEqualTo("A");
        assertThat(old.has(URL)).isFalse();
        Row current = Tables.rows(read("1\tA\t20160305\thttp://x\n")).getFirst();
        assertThat(current.text(NAME)).isEqualTo("A");
        assertThat(current.text(URL)).isEqualTo("http://x");
        assertThat(current.where(URL)).hasToString("coded.tsv:1 SOURCEURL");
    }

    @Test
    void quotesAreCharactersLikeOthers() throws IOException {
        List<Row> rows = Tables.rows(read("1\t20160305\t\"A\n2\t20160305\t\"\"B\"\n"));
        assertThat(rows).extracting(row -> row.text(NAME)).containsExactly("\"A", "\"\"B\"");
        assertThat(problems).isEmpty();
    }

    @Test
    void aHeaderThatSomebodyAddedIsUsed() throws IOException {
        List<Row> rows = Tables.rows(read("ActorName\tSqlDate\tGlobalId\nA\t20160305\t1\n"));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.text(ID)).isEqualTo("1"));
    }

    @Test
    void anotherNumberOfFieldsOrAnotherKeyIsRefused() throws IOException {
        for (String text : List.of("1,20160305,A\n", "x\t20160305\tA\n")) {
            assertThat(Tables.refusal(TableInput.of("coded.tsv", text), FORMAT))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.code()).isEqualTo(ProblemCode.COLUMN_MISSING);
                        assertThat(p.what()).contains("with tab");
                        assertThat(p.cure()).isEqualTo("give a table with 3 or 4 columns, with tab between them");
                    });
        }
    }

    @Test
    void rowsOfAnotherLayoutThanTheFirstAreRejected() throws IOException {
        List<TableRecord> records = read("1\t20160305\tA\n1\tA\t20160305\thttp://x\n3\t20160305\tC\n");
        assertThat(Tables.rows(records)).extracting(row -> row.text(ID)).containsExactly("1", "3");
        assertThat(Tables.bad(records))
                .singleElement()
                .satisfies(bad ->
                        assertThat(bad.problem().what()).isEqualTo("the record has 4 fields, the table 3 columns"));
    }

    @Test
    void twoLayoutsOfOneLengthCannotBeDeclared() {
        assertThatThrownBy(() -> TableFormat.withoutHeader(
                        "x", FORMAT.columns(), Delimiter.TAB, List.of(List.of(ID), List.of(DAY))))
                .hasMessage("two layouts of one length");
    }
}
