package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of rows, and what is said of those that cannot be read. */
class CellsTest {

    private static Row row(Column column, String value) throws IOException {
        return row(Raids.HEADER.replace(column.name(), "value"), column, value);
    }

    /** A row whose cell in the column is the value, under the column's own name. */
    private static Row row(String header, Column column, String value) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String name : header.split(",")) {
            String cell = name.equals("value") ? value : name.equals("id") ? "1" : "";
            line.append(line.isEmpty() ? "" : ",")
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        return Tables.rows(Tables.raids(header.replace("value", column.name()) + "\n" + line, problem -> {}))
                .getFirst();
    }

    private static Problem only(Row row) {
        assertThat(row.problems()).hasSize(1);
        return row.problems().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "645, 645",
        "645.0, 645",
        "645., 645",
        "-1, -1",
        "+5, 5",
        "007, 7",
        "0, 0",
        "-0.0, 0",
        "1e3, 1000",
        "9223372036854775807, 9223372036854775807",
        "'  12 ', 12"
    })
    void wholeNumbersAreRead(String text, long number) throws IOException {
        Row row = row(Raids.DEATHS, text);
        assertThat(row.needed().integer(Raids.DEATHS)).isEqualTo(number);
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | \"1,234\" is no number as it stands | a number with a comma: write 1234",
                "1,234,567 | \"1,234,567\" is no number as it stands | a number with a comma: write 1234567",
                "1 234 | \"1 234\" is no number as it stands | a number in groups: write 1234",
                "12,5 | \"12,5\" is no number | a number with a comma: write a whole number, without a fraction",
                "1.5 | \"1.5\" is no whole number | write one, without a fraction",
                "many | \"many\" is no number | write a whole number in digits",
                "- | \"-\" is no number | write a whole number in digits",
                "0x1F | \"0x1F\" is no number | write a whole number in digits",
                "NaN | \"NaN\" is no number | write a whole number in digits",
                "9223372036854775808 | \"9223372036854775808\" is too large a number | write at most 18 digits",
                "1e999 | \"1e999\" is too large a number | write at most 18 digits",
                "١٢ | \"١٢\" is no number | write a whole number in digits"
            })
    void whatIsNoWholeNumberIsToldWithItsCure(String text, String what, String cure) throws IOException {
        Row row = row(Raids.DEATHS, text);
        assertThat(row.needed().integer(Raids.DEATHS)).isNull();
        assertThat(row.blocked()).isTrue();
        Problem problem = only(row);
        assertThat(problem.code()).isEqualTo(ProblemCode.NUMBER_SYNTAX);
        assertThat(problem.where()).hasToString("raids.csv:2 best");
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.cure()).isEqualTo(cure);
    }

    @Test
    void whatMayBeLeftOutIsLeftOutWithAWarning() throws IOException {
        Row row = row(Raids.DEATHS, "1,234");
        assertThat(row.cells().integer(Raids.DEATHS)).isNull();
        assertThat(row.cells().integer(Raids.DEATHS)).isNull();
        assertThat(row.blocked()).isFalse();
        assertThat(only(row).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void anEmptyCellIsAComplaintOnlyWhereAValueIsNeeded() throws IOException {
        Row row = row(Raids.DEATHS, "  ");
        assertThat(row.cells().integer(Raids.DEATHS)).isNull();
        assertThat(row.cells().date(Raids.DATE)).isNull();
        assertThat(row.problems()).isEmpty();
        assertThat(row.needed().decimal(Raids.DEATHS)).isNull();
        assertThat(row.blocked()).isTrue();
        assertThat(only(row).what()).isEqualTo("best is empty");
    }

    @Test
    void longValuesAreShownInPartAndInOneLine() throws IOException {
        Row row = row(Raids.DEATHS, "x\n".repeat(500));
        row.cells().integer(Raids.DEATHS);
        assertThat(only(row).what()).hasSizeLessThan(100).doesNotContain("\n").contains("…");
    }

    @ParameterizedTest
    @CsvSource({"36.335, 36.335", "-.5, -0.5", "1E-3, 0.001", "12, 12"})
    void decimalsAreExact(String text, BigDecimal number) throws IOException {
        assertThat(row(Raids.DEATHS, text).cells().decimal(Raids.DEATHS)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-03-05",
                "2016-3-5",
                "20160305",
                "2016-03-05 00:00:00.000",
                "2016-03-05T12:30:00Z",
                "2016-03-05 12:30",
                "2016-03-05T12:30:00.5+03:00",
                "5-Mar-16",
                "05-Mar-2016",
                "5 March 2016",
                "05 March 2016",
                "05 mar 16",
                "5 MARCH 2016"
            })
    void daysAreReadAsTheyAreWritten(String text) throws IOException {
        Row row = row(Raids.DATE, text);
        assertThat(row.needed().date(Raids.DATE)).isEqualTo(LocalDate.of(2016, 3, 5));
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void twoDigitsOfAYearAreOfTheSeventyYearsAroundThem() throws IOException {
        assertThat(row(Raids.DATE, "1-Jan-97").cells().date(Raids.DATE)).isEqualTo("1997-01-01");
        assertThat(row(Raids.DATE, "30-Sept-70").cells().date(Raids.DATE)).isEqualTo("1970-09-30");
        assertThat(row(Raids.DATE, "1-May-69").cells().date(Raids.DATE)).isEqualTo("2069-05-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/03/2016 | date-syntax | write year-month-day: 2016-03-05 or 2016-05-03, whichever is meant",
                "25/03/2016 | date-syntax | write year-month-day: 2016-03-25",
                "03.25.16 | date-syntax | write year-month-day: 2016-03-25",
                "42434 | date-syntax | it looks like a day number of a spreadsheet: format the column as yyyy-mm-dd and save it again",
                "March 2016 | date-syntax | write year-month-day, as in 2016-03-05",
                "5-Foo-2016 | date-syntax | write year-month-day, as in 2016-03-05",
                "2015-02-29 | date-impossible | check day and month",
                "20161301 | date-impossible | check day and month",
                "0216-03-05 | date-impossible | check the year",
                "31 June 2016 | date-impossible | check day and month"
            })
    void whatIsNoDayIsToldWithItsCure(String text, String code, String cure) throws IOException {
        Row row = row(Raids.DATE, text);
        assertThat(row.needed().date(Raids.DATE)).isNull();
        assertThat(only(row).code().id()).isEqualTo(code);
        assertThat(only(row).what()).contains("\"" + text + "\"");
        assertThat(only(row).cure()).isEqualTo(cure);
    }

    private static Row at(String latitude, String longitude) throws IOException {
        return Tables.rows(Tables.raids(Raids.HEADER + "\n1,,," + latitude + "," + longitude + ",,,", problem -> {}))
                .getFirst();
    }

    @Test
    void pointsAreGivenWithoutZerosAtTheEnd() throws IOException {
        Row row = at("36.3350", "-120.0");
        GeoPoint point = row.needed().point(Raids.LATITUDE, Raids.LONGITUDE);
        assertThat(point.latitude()).hasToString("36.335");
        assertThat(point.longitude()).hasToString("-120");
        assertThat(row.problems()).isEmpty();
        assertThat(at("-90", "180").needed().point(Raids.LATITUDE, Raids.LONGITUDE))
                .isNotNull();
    }

    @Test
    void zeroAndZeroIsAPointWithAWarningEvenWhereItIsNeeded() throws IOException {
        Row row = at("0.0", "0");
        assertThat(row.needed().point(Raids.LATITUDE, Raids.LONGITUDE).isZero()).isTrue();
        assertThat(only(row).code()).isEqualTo(ProblemCode.COORDINATES_ZERO);
        assertThat(row.blocked()).isFalse();
        assertThat(at("0", "43.1")
                        .cells()
                        .point(Raids.LATITUDE, Raids.LONGITUDE)
                        .isZero())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "118.5, 34.1, COORDINATES_SWAPPED, latitude, swapped",
        "36335, 43.1, COORDINATES_INVALID, latitude, point missing",
        "95.5, 143.1, COORDINATES_INVALID, latitude, degrees",
        "36.3, 431, COORDINATES_INVALID, longitude, point missing",
        "36.3, '', COORDINATES_INVALID, latitude, give both",
        "'', 43.1, COORDINATES_INVALID, longitude, give both"
    })
    void badPointsAreToldApart(String latitude, String longitude, ProblemCode code, String column, String cure)
            throws IOException {
        Row row = at(latitude, longitude);
        assertThat(row.cells().point(Raids.LATITUDE, Raids.LONGITUDE)).isNull();
        assertThat(only(row).code()).isEqualTo(code);
        assertThat(only(row).where().pointer()).isEqualTo(column);
        assertThat(only(row).cure()).contains(cure);
        assertThat(row.blocked()).isFalse();
    }

    @Test
    void coordinatesThatAreNoNumbersAreToldAsNumbers() throws IOException {
        Row row = at("north", "43.1");
        assertThat(row.cells().point(Raids.LATITUDE, Raids.LONGITUDE)).isNull();
        assertThat(only(row).code()).isEqualTo(ProblemCode.NUMBER_SYNTAX);
        assertThat(at("", "").cells().point(Raids.LATITUDE, Raids.LONGITUDE)).isNull();
    }

    @Test
    void listsAreSplitAndTheirPartsTrimmed() throws IOException {
        assertThat(row(Raids.NOTES, " a; b;;c d ;").cells().list(Raids.NOTES, ";"))
                .containsExactly("a", "b", "c d");
        assertThat(row(Raids.NOTES, "\"a;b\";\"c\"").cells().list(Raids.NOTES, "\";\""))
                .isEqualTo(List.of("\"a;b", "c\""));
        assertThat(row(Raids.NOTES, "").cells().list(Raids.NOTES, ";")).isEmpty();
    }

    @Test
    void readersAddComplaintsOfTheirOwn() throws IOException {
        Row row = row(Raids.DEATHS, "3");
        row.flag(ProblemCode.NUMBER_BOUNDS, Raids.DEATHS, "low is above best", "");
        assertThat(only(row)).hasToString("raids.csv:2 best: error number-bounds: low is above best");
        assertThat(row.blocked()).isTrue();
    }
}
