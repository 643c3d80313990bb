package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.event;
import static org.attest.ingest.dataset.Readings.figure;
import static org.attest.ingest.dataset.Readings.only;
import static org.attest.ingest.dataset.Readings.thing;

import java.math.BigDecimal;
import org.attest.ingest.dataset.RecordReading;
import org.attest.model.DatasetRecord;
import org.attest.model.Quantity;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is odd is said, and the record is kept. */
class GedFlagsTest {

    /** Of every flag: what is changed in a sound row, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        low               | 10         | FIGURES_CONTRADICT   | low 10, best 9, high 12 is not in rising order
        high              | 8          | FIGURES_CONTRADICT   | low 7, best 9, high 8 is not in rising order
        deaths_unknown    | 5          | FIGURES_CONTRADICT   | best is 9, and the deaths of sides, civilians and unknown are 14 together
        number_of_sources | 3          | SOURCE_COUNT_DIFFERS | number_of_sources is 3, and source_article has 2
        date_start        | 2031-03-08 | DATE_IMPOSSIBLE      | the event ends on 2031-03-07, before it starts on 2031-03-08: it is kept as on one of the days between
        date_end          | ''         | FIELD_MISSING        | date_end is empty: the event is taken to have been on date_start alone
        event_clarity     | 7          | VALUE_INVALID        | event_clarity has no code 7, it is left out
        where_prec        | 0          | VALUE_INVALID        | where_prec has no code 0, it is left out
        where_prec        | near       | NUMBER_SYNTAX        | "near" is no number, it is left out
        side_a            | ''         | FIELD_MISSING        | side_a is empty: nobody is on that side
        side_b_new_id     | nine       | ID_INVALID           | "nine" is no number of the UCDP, and is left out
        conflict_new_id   | 1-45       | ID_INVALID           | "1-45" is no number of the UCDP, and is left out
        latitude          | 92.5       | COORDINATES_SWAPPED  | latitude 92.5 is beyond 90 degrees, and longitude 40.250 would be a latitude, it is left out
        latitude          | 12,5       | NUMBER_SYNTAX        | "12,5" is no number, it is left out
        """)
    void oddCellsAreFlaggedAndTheRecordIsKept(String column, String cell, ProblemCode code, String what) {
        RecordReading reading = GedRows.sound().with(column, cell).read();

        Problem problem = only(reading, code);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.cure()).isNotBlank();
        assertThat(problem.where().toString()).startsWith("made-up.csv:2 ");
        assertThat(reading.record()).isPresent();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void boundsThatContradictTheBestStandInFiguresOfTheirOwn() {
        DatasetRecord record =
                GedRows.sound().with("low", "11").with("high", "8").record();

        assertThat(figure(record, "deaths").value())
                .isEqualTo(new Quantity(null, null, null, BigDecimal.valueOf(9), null, null, "best estimate"));
        assertThat(figure(record, "deaths-low").value().atLeast()).isEqualTo(BigDecimal.valueOf(11));
        assertThat(figure(record, "deaths-high").value().atMost()).isEqualTo(BigDecimal.valueOf(8));
    }

    @Test
    void bestZeroIsKeptAndFlaggedWhereTheHighOneIsNot() {
        GedRows row = GedRows.sound().with("best", "0").with("low", "0").with("deaths_a", "0");
        RecordReading reading =
                row.with("deaths_b", "0").with("deaths_civilians", "0").read();

        assertThat(only(reading, ProblemCode.FIGURE_BEST_ZERO).what()).isEqualTo("best is 0, though high is 12");
        assertThat(figure(reading.record().orElseThrow(), "deaths").value().about())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void figuresThatAreNotThereAreNotMadeUp() {
        DatasetRecord record =
                GedRows.sound().with("best", "").with("deaths_b", "").record();

        assertThat(figure(record, "deaths").value())
                .isEqualTo(new Quantity(null, BigDecimal.valueOf(7), BigDecimal.valueOf(12), null, null, null, null));
        assertThat(record.testimony().facts()).noneMatch(fact -> fact.id().equals("deaths-b"));
    }

    @Test
    void documentsFromBeforeTheEventAreFlagged() {
        GedRows row = GedRows.sound().with("source_article", "\"Herald,2031-03-04,One\";\"Bell,2031-03-05,Two\"");

        assertThat(only(row.read(), ProblemCode.SOURCE_EARLIER).what())
                .isEqualTo("a document cited is of 2031-03-04, before the event began on 2031-03-05");
        assertThat(row.record().cited()).hasSize(2);
    }

    @Test
    void anImpossibleDateOfADocumentIsLeftOut() {
        GedRows row = GedRows.sound().with("source_article", "\"Herald,2031-02-30,One\";\"Bell,2031-03-05,Two\"");

        assertThat(only(row.read(), ProblemCode.DATE_IMPOSSIBLE).what())
                .isEqualTo("the date 2031-02-30 of a document is no day of the calendar: it is left out");
        assertThat(row.record().cited().getFirst().published().edtf()).isNull();
    }

    @Test
    void aCitationThatIsAParagraphIsCut() {
        GedRows row = GedRows.sound().with("source_article", "word ".repeat(80)).with("number_of_sources", "-1");

        Problem problem = only(row.read(), ProblemCode.TEXT_SHORTENED);
        assertThat(problem.severity()).isEqualTo(Severity.INFO);
        assertThat(problem.what()).isEqualTo("a citation of 399 characters is cut to 300");
        assertThat(row.record().cited().getFirst().title()).hasSize(300).endsWith("…");
    }

    @Test
    void freeTextOfOldReleasesIsOneCitationAndNoComplaint() {
        RecordReading reading = GedRows.sound()
                .with("source_article", "Herald 7/3/2031; Bell 8/3/2031")
                .with("number_of_sources", "-1")
                .read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.record().orElseThrow().cited()).singleElement().satisfies(source -> {
            assertThat(source.title()).isEqualTo("Herald 7/3/2031; Bell 8/3/2031");
            assertThat(source.publisher()).isNull();
        });
    }

    @Test
    void anEndBeforeTheStartLeavesOneOfTheDaysBetween() {
        DatasetRecord record = GedRows.sound()
                .with("date_start", "2031-03-08")
                .with("date_prec", "1")
                .record();

        assertThat(event(record).date().edtf().text()).isEqualTo("[2031-03-07..2031-03-08]");
    }

    @Test
    void aPlaceAtZeroIsKeptWithoutPoint() {
        GedRows row =
                GedRows.sound().with("latitude", "0").with("longitude", "0.0").with("priogrid_gid", "");

        assertThat(only(row.read(), ProblemCode.COORDINATES_ZERO).severity()).isEqualTo(Severity.WARNING);
        assertThat(thing(row.record(), "place").point()).isNull();
        assertThat(thing(row.record(), "place").entity().name()).isEqualTo("Oldmill town");
    }

    @Test
    void swappedCoordinatesAreToldByTheGridCell() {
        GedRows row = GedRows.sound().with("latitude", "40.25").with("longitude", "12.5");

        assertThat(only(row.read(), ProblemCode.COORDINATES_SWAPPED).what())
                .isEqualTo("the point 40.25, 12.5 lies outside of the row's grid cell 148041, "
                        + "and within it with latitude and longitude exchanged: it is left out");
        assertThat(thing(row.record(), "place").point()).isNull();
    }

    @Test
    void aGridCellThatFitsNeitherWayIsNoReasonToDoubtThePoint() {
        RecordReading reading = GedRows.sound().with("priogrid_gid", "5").read();

        assertThat(reading.problems()).isEmpty();
        assertThat(thing(reading.record().orElseThrow(), "place").point()).isNotNull();
    }
}
