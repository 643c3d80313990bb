package org.attest.ingest.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.event;
import static org.attest.ingest.dataset.Readings.only;

import java.io.IOException;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableInput;
import org.attest.model.Coding.Coded;
import org.attest.model.DatasetRecord;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of GDELT cannot do without, and what is flagged. */
class GdeltProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GLOBALEVENTID | ''       | FIELD_MISSING   | GLOBALEVENTID is empty
        GLOBALEVENTID | 9e8      | ID_INVALID      | "9e8" is no id of an event
        SQLDATE       | ''       | FIELD_MISSING   | SQLDATE is empty
        SQLDATE       | 20310230 | DATE_IMPOSSIBLE | "20310230" is no day of the calendar
        SQLDATE       | soon     | DATE_SYNTAX     | "soon" is no date
        EventCode     | ''       | FIELD_MISSING   | EventCode is empty
        """)
    void withoutItARowIsRejectedAndSaysWhy(String column, String cell, ProblemCode code, String what) {
        GdeltFormat format = new GdeltFormat();
        // As the second row, for the first one must look like GDELT.
        String table = GdeltRows.sound().line(58)
                + GdeltRows.sound().with(column, cell).line(58);
        RecordReading reading = format.read(last(format, table));

        Problem problem = only(reading, code);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.blocks()).isTrue();
        assertThat(problem.cure()).isNotBlank();
        assertThat(problem.where().pointer()).contains(column);
        assertThat(reading.record()).isEmpty();
    }

    private static Row last(GdeltFormat format, String table) {
        try {
            return Readings.rows(TableInput.of("made-up.tsv", table), format).getLast();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anUnknownCodeWithoutAKnownBaseOrRootIsRejected() {
        RecordReading reading = GdeltRows.sound()
                .with("EventCode", "X42")
                .with("EventBaseCode", "X4")
                .with("EventRootCode", "")
                .read();

        assertThat(only(reading, ProblemCode.VALUE_INVALID).what()).startsWith("CAMEO has no code \"X42\"");
        assertThat(reading.record()).isEmpty();
    }

    @Test
    void anUnknownCodeIsTakenAsItsBaseOrRoot() {
        RecordReading base = GdeltRows.sound().with("EventCode", "1739").read();
        RecordReading root = GdeltRows.sound()
                .with("EventCode", "1799")
                .with("EventBaseCode", "179")
                .read();

        assertThat(only(base, ProblemCode.VALUE_INVALID).what()).contains("it is taken as 173 (EventBaseCode)");
        assertThat(Readings.record(base).coding().codes()).startsWith("cameo#173");
        assertThat(Readings.record(root).coding().codes()).startsWith("cameo#17");
        assertThat(Readings.record(root).event().type()).isEqualTo("Coercion");
    }

    @Test
    void aLostZeroIsPutBack() {
        RecordReading reading = GdeltRows.sound()
                .with("EventCode", "42")
                .with("EventBaseCode", "42")
                .with("EventRootCode", "4")
                .read();

        assertThat(only(reading, ProblemCode.VALUE_INVALID).what()).contains("has lost a zero");
        assertThat(Readings.record(reading).coding().codes()).startsWith("cameo#042");
        assertThat(Readings.record(reading).event().type()).isEqualTo("Visit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        QuadClass         | 5            | VALUE_INVALID       | QuadClass has no code 5, it is left out
        QuadClass         | four         | NUMBER_SYNTAX       | "four" is no number, it is left out
        ActionGeo_Type    | 6            | VALUE_INVALID       | ActionGeo_Type has no code 6, it is left out
        GoldsteinScale    | -10.5        | VALUE_INVALID       | GoldsteinScale is -10.5, it is left out
        AvgTone           | 101          | VALUE_INVALID       | AvgTone is 101, it is left out
        AvgTone           | 1,5          | NUMBER_SYNTAX       | "1,5" is no number, it is left out
        NumMentions       | -1           | VALUE_INVALID       | NumMentions is -1, it is left out
        NumSources        | 1.5          | NUMBER_SYNTAX       | "1.5" is no whole number, it is left out
        Actor1Code        | USA/GOV      | ID_INVALID          | "USA/GOV" is no code of an actor, and is left out
        Actor1Code        | ''           | FIELD_MISSING       | "CONSTABLE" has no code, and is left out
        SOURCEURL         | ftp://a/b    | VALUE_INVALID       | "ftp://a/b" is no address of a page, and is left out
        DATEADDED         | 20310230     | DATE_IMPOSSIBLE     | "20310230" is no day of the calendar, it is left out
        DATEADDED         | 20310303     | DATE_IMPOSSIBLE     | the event is of 2031-03-04, and was added on 2031-03-03, before that
        ActionGeo_Lat     | north        | NUMBER_SYNTAX       | "north" is no number, it is left out
        ActionGeo_Long    | ''           | COORDINATES_INVALID | ActionGeo_Lat is given without ActionGeo_Long, it is left out
        """)
    void whatIsOddIsFlaggedAndTheRestIsTaken(String column, String cell, ProblemCode code, String what) {
        RecordReading reading = GdeltRows.sound().with(column, cell).read();

        Problem problem = only(reading, code);
        assertThat(reading.problems()).hasSize(1);
        assertThat(problem.blocks()).isFalse();
        assertThat(problem.cure()).isNotBlank();
        assertThat(problem.what()).isEqualTo(what);
        assertThat(reading.record()).isPresent();
    }

    @Test
    void aNumberThatIsLeftOutCostsNoOther() {
        DatasetRecord record = GdeltRows.sound().with("GoldsteinScale", "11").record();

        assertThat(record.coding().numbers())
                .extracting(Coded::property)
                .containsExactly("averageTone", "mentionCount", "sourceCount", "articleCount");
    }

    @Test
    void aPointOfZeroIsNoPoint() {
        RecordReading reading = GdeltRows.sound()
                .with("ActionGeo_Lat", "0")
                .with("ActionGeo_Long", "0")
                .read();

        only(reading, ProblemCode.COORDINATES_ZERO);
        assertThat(event(Readings.record(reading)).places()).containsExactly("place");
        assertThat(Readings.thing(Readings.record(reading), "place").point()).isNull();
    }
}
