package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        2031, 2031-01-01, 2031-12-31
        2031-11, 2031-11-01, 2031-11-30
        2032-02, 2032-02-01, 2032-02-29
        2031-11-05, 2031-11-05, 2031-11-05
        0000, 0000-01-01, 0000-12-31
        -0044-03-15, -0044-03-15, -0044-03-15
        2031?, 2031-01-01, 2031-12-31
        2031-11~, 2031-11-01, 2031-11-30
        2031-11-05%, 2031-11-05, 2031-11-05
        203X, 2030-01-01, 2039-12-31
        20XX, 2000-01-01, 2099-12-31
        -01XX, -0199-01-01, -0100-12-31
        2031-XX, 2031-01-01, 2031-12-31
        2031-XX-XX, 2031-01-01, 2031-12-31
        2031-02-XX, 2031-02-01, 2031-02-28
        2031-21, 2031-03-01, 2031-05-31
        2031-22, 2031-06-01, 2031-08-31
        2031-23~, 2031-09-01, 2031-11-30
        2031-24, 2031-12-01, 2032-02-29
        Y170000, +170000-01-01, +170000-12-31
        Y-170000, -170000-01-01, -170000-12-31
        2031/2032, 2031-01-01, 2032-12-31
        2031-06-01/2031-11, 2031-06-01, 2031-11-30
        2031-11-15/2031-11, 2031-11-15, 2031-11-30
        2031-06?/2031-11~, 2031-06-01, 2031-11-30
        2031-06/.., 2031-06-01, none
        2031-06/, 2031-06-01, none
        ../2031-06, none, 2031-06-30
        /2031-06, none, 2031-06-30
        """)
    void readsTheDaysThatADateCanMean(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest)
            throws EdtfException {
        assertThat(Edtf.parse(text)).isEqualTo(new Edtf(text, earliest, latest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031-02-30 | the date "2031-02-30" is no day of the calendar | that month has 28 days
        2031-13 | the date "2031-13" has no such month: 13 | months go from 01 to 12
        2031-00 | the date "2031-00" has no such month: 0 | months go from 01 to 12
        2031-11-00 | the date "2031-11-00" is no day of the calendar | that month has 30 days
        2031-22-01 | the date "2031-22-01" gives a season (21 to 24) a day | write a month from 01 to 12 or drop the day
        2031/2030 | the date "2031/2030" ends before it starts | write the earlier date first: "2030/2031"
        Y9999999999 | the date "Y9999999999" lies beyond the calendar | years go from -999999999 to 999999999
        """)
    void aDateThatCannotBeIsImpossible(String text, String message, String cure) {
        assertWrong(text, EdtfException.Kind.IMPOSSIBLE, message, cure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        2031-11-05T10:00 | "2031-11-05T10:00" is no EDTF date | times of day are not kept: write 2031-11-05
        2031-1-5 | "2031-1-5" is no EDTF date | write 2031-01-05
        2031/11/5 | "2031/11/5" is no EDTF date | write 2031-11-05
        2031/11 | "2031/11" is no EDTF date | write 2031-11
        05.11.2031 | "05.11.2031" is no EDTF date | write the year first, then month and day: 2016-11-05
        2030s | "2030s" is no EDTF date | write 203X
        2031?-11 | "2031?-11" is no EDTF date | ?, ~ and % stand at the end of the whole date (level 1), as in 2016-11?
        -0000 | "-0000" is no year: zero has no sign | write 0000
        2031-30 | "2031-30" uses 30 for a part of a year, which is EDTF level 2 | write a month from 01 to 12, or a season from 21 (spring) to 24 (winter)
        2031-21/2031-23 | "2031-21/2031-23" has a season in an interval, which EDTF levels 0 and 1 do not know | write the months instead, as in 2016-03/2016-08
        """)
    void whatIsNotWrittenAsTheFormatWantsItIsSyntax(String text, String message, String cure) {
        assertWrong(text, EdtfException.Kind.SYNTAX, message, cure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock = """
        |
        yesterday|
        2XXX|
        203X-11|
        2031-XX-05|
        ../..|
        /|
        2031/2032/2033|
        Y2031|
        {2031,2032}|
        ２０３１|
        """,
            emptyValue = "")
    void otherTextsAreRefused(@Nullable String text) {
        assertThatThrownBy(() -> Edtf.parse(text == null ? "" : text))
                .isInstanceOfSatisfying(
                        EdtfException.class, e -> assertThat(e.kind()).isEqualTo(EdtfException.Kind.SYNTAX));
    }

    @Property(seed = "7", tries = 300)
    void everyDayOfTheCalendarMeansItself(@ForAll @IntRange(min = -700_000, max = 2_900_000) int day)
            throws EdtfException {
        LocalDate date = LocalDate.ofEpochDay(day);
        if (date.getYear() <= 9999) {
            assertThat(Edtf.parse(date.toString())).isEqualTo(new Edtf(date.toString(), date, date));
        }
    }

    private static void assertWrong(String text, EdtfException.Kind kind, String message, String cure) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .hasMessage(message)
                .isInstanceOfSatisfying(EdtfException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.cure()).isEqualTo(cure);
                });
    }
}
