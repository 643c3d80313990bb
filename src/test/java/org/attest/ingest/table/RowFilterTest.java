package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFilterTest {

    private static final String TABLE = """
            id,Side A,date_start,best,code,Left Out
            1,North,2031-03-04,7,010,x
            2,"Mill, Old",2031-04-05 00:00:00.000,10,10,
            3,South,,12.5,190,"say ""no"" now"
            4,,6-May-32,,01,y
            5,North,20330708,-3,1e1,x
            """;

    private static final Columns.Builder BUILDER = Columns.builder();
    private static final Column ID = BUILDER.required("id");

    static {
        BUILDER.optional("start", "date_start");
        BUILDER.optional("side_a");
    }

    private static final TableFormat FORMAT = TableFormat.withHeader("fights", BUILDER.build());

    private static String picked(String... conditions) throws IOException, WrongConditionException {
        List<String> ids = new ArrayList<>();
        try (TableReader reader = TableReader.open(TableInput.of("made-up.csv", TABLE), FORMAT, problem -> {})
                .orElseThrow()) {
            RowFilter filter = RowFilter.of(List.of(conditions), reader);
            for (Row row : Tables.rows(reader)) {
                if (filter.takes(row)) {
                    ids.add(row.text(ID));
                }
                assertThat(row.problems()).isEmpty();
            }
        }
        return String.join(" ", ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        side_a=North              | 1 5
        side_a!=North             | 2 3 4
        side_a=North,South        | 1 3 5
        side_a!=North,South       | 2 4
        side_a="Mill, Old"        | 2
        side_a="Mill, Old", South | 2 3
        side_a=                   | 4
        side_a!=                  | 1 2 3 5
        side_a=,South             | 3 4
        side_a=north              | ``
        LeftOut=x                 | 1 5
        left_out="say ""no"" now"     | 3
        code=10                   | 2
        code=010                  | 1
        code>=10                  | 1 2 3 5
        best>=10                  | 2 3
        best>10                   | 3
        best<=10                  | 1 2 5
        best<10                   | 1 5
        best<0                    | 5
        best > 7.5                | 2 3
        date_start>=2031-04-05    | 2 4 5
        date_start>2031-04-05     | 4 5
        date_start<=20310405      | 1 2
        start<2031-04-05          | 1
        date_start>=2032          | 4 5
        date_start>2032           | 5
        date_start<=2031-03       | 1
        date_start>2031-03        | 2 4 5
        """)
    void aConditionPicksRows(String condition, String ids) throws Exception {
        assertThat(picked(condition)).isEqualTo(ids);
    }

    @Test
    void ofSeveralConditionsAllMustHold() throws Exception {
        assertThat(picked("side_a=North,South", "best>0")).isEqualTo("1 3");
        assertThat(picked()).isEqualTo("1 2 3 4 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        side_a            | side_a: this is no condition: write COLUMN=VALUE, or !=, >=, <=, >, < in place of the sign
        =North            | =North: this is no condition: write COLUMN=VALUE, or !=, >=, <=, >, < in place of the sign
        side_a="North     | side_a="North: a quote is not closed, or text stands beside one: write "A, B",C for two values
        side_a="North"x   | side_a="North"x: a quote is not closed, or text stands beside one: write "A, B",C for two values
        best>=1,2         | best>=1,2: several values can only stand behind = and !=; write a --where for each bound
        best>=many        | best>=many: behind >= a number or a date is wanted, as in year>=2016 or date>=2016-07-01
        best>=            | best>=: behind >= a number or a date is wanted, as in year>=2016 or date>=2016-07-01
        dat_start>=2031   | dat_start>=2031: the table has no column "dat_start"; did you mean date_start?
        """)
    void whatCannotBeReadIsTold(String condition, String message) {
        assertThatThrownBy(() -> picked(condition))
                .isInstanceOf(WrongConditionException.class)
                .hasMessage(message);
    }

    @Test
    void daysWithASecondBehindThemAreDays() throws Exception {
        Bound bound = Bound.of("20310304");

        assertThat(bound.compare("20310304121500")).isZero();
        assertThat(bound.compare("20310303235959")).isNegative();
        assertThat(bound.compare("20310305")).isPositive();
        assertThat(bound.compare("99")).isNegative();
        assertThat(bound.compare("soon")).isNull();
        assertThat(Bound.of("soon")).isNull();
        assertThat(Bound.of("2031-02-30")).isNull();
    }
}
