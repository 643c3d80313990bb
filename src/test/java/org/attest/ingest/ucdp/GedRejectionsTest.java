package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.assertRejected;

import org.attest.ingest.dataset.RecordReading;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row cannot do without. */
class GedRejectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        id               | ''         | FIELD_MISSING   | id is empty
        id               | VAR-1      | ID_INVALID      | "VAR-1" is no id of an event
        id               | -5         | ID_INVALID      | "-5" is no id of an event
        type_of_violence | ''         | FIELD_MISSING   | type_of_violence is empty
        type_of_violence | 4          | VALUE_INVALID   | there is no type of violence 4
        date_start       | ''         | FIELD_MISSING   | date_start is empty
        date_start       | 2031-02-30 | DATE_IMPOSSIBLE | "2031-02-30" is no day of the calendar
        date_end         | soon       | DATE_SYNTAX     | "soon" is no date
        best             | 1,234      | NUMBER_SYNTAX   | "1,234" is no number as it stands
        deaths_civilians | some       | NUMBER_SYNTAX   | "some" is no number
        deaths_a         | -3         | VALUE_INVALID   | deaths_a is -3: a number of deaths is 0 or more
        high             | 2.5        | NUMBER_SYNTAX   | "2.5" is no whole number
        """)
    void withoutItARowIsRejectedAndSaysWhy(String column, String cell, ProblemCode code, String what) {
        assertRejected(GedRows.sound().with(column, cell).read(), column, code, what);
    }

    @Test
    void everythingThatBlocksIsSaidAtOnce() {
        RecordReading reading = GedRows.sound()
                .with("id", "")
                .with("type_of_violence", "9")
                .with("date_start", "")
                .read();

        assertThat(reading.problems()).hasSize(3).allMatch(Problem::blocks);
    }

    @Test
    void theIdIsOneInWhateverWayItIsWritten() {
        GedFormat format = GedFormat.releases();

        for (String written : new String[] {"645", "645.0", "645.", " 645 ", "0645"}) {
            GedRows row = GedRows.sound().with("id", written);
            assertThat(format.id(row.row(format))).contains("645");
            assertThat(row.record().id()).isEqualTo("645");
        }
        assertThat(format.id(GedRows.sound().with("id", "645.5").row(format))).isEmpty();
        assertThat(GedRows.sound().with("id", "645.5").read().record()).isEmpty();
    }
}
