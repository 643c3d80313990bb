package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        [2031-11-03..2031-11-04], 2031-11-03, 2031-11-04
        [2031-06..2031-08], 2031-06-01, 2031-08-31
        """)
    void readsTheDaysThatADateCanMean(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest)
            throws EdtfException {
        assertThat(Edtf.parse(text)).isEqualTo(new Edtf(text, earliest, latest));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        2031-11-05, DAY
        2031-11-05~, DAY
        2032-02, MONTH
        2031-11-XX, MONTH
        2031-23, YEAR
        2031, YEAR
        2032?, YEAR
        2031-XX-XX, YEAR
        203X, LONGER
        20XX, LONGER
        Y170000, YEAR
        2031-11-06/2031-11-12, DAY
        2031-06-01/2031-08-20, DAY
        2031-11-06/2031-12, MONTH
        2031/2031-12-24, YEAR
        203X/2040, LONGER
        2031-06/.., MONTH
        2031-06-03/, DAY
        ../2031, YEAR
        /2031-06-03, DAY
        """)
    void tellsHowCloselyItTellsWhenItWas(String text, DatePrecision precision) throws EdtfException {
        assertThat(Edtf.parse(text).precision()).contains(precision);
    }

    @Test
    void whereNoEndIsKnownThereIsNoPrecision() {
        assertThat(new Edtf("../", null, null).precision()).isEmpty();
        assertThat(new Edtf("", null, null).precision()).isEmpty();
        assertThat(new Edtf("some day", null, null).precision()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, DAY",
        "2, FEW_DAYS",
        "6, FEW_DAYS",
        "7, WEEK",
        "8, MONTH",
        "31, MONTH",
        "32, YEAR",
        "366, YEAR",
        "367, LONGER"
    })
    void daysMakeThePrecision(int days, DatePrecision precision) throws EdtfException {
        LocalDate first = LocalDate.of(2031, 11, 5);
        LocalDate last = first.plusDays(days - 1);
        assertThat(DatePrecision.of(first, last)).isEqualTo(precision);
        assertThat(Edtf.parse("[" + first + ".." + last + "]").precision()).contains(precision);
    }

    @Property(seed = "9", tries = 300)
    void anIntervalIsAsPreciseAsTheCoarserOfItsEnds(@ForAll("dates") String start, @ForAll("dates") String end)
            throws EdtfException {
        Edtf first = Edtf.parse(start);
        Edtf last = Edtf.parse(end);
        Assume.that(!Objects.requireNonNull(last.latest()).isBefore(Objects.requireNonNull(first.earliest())));
        DatePrecision coarser = Stream.of(first, last)
                .flatMap(date -> date.precision().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(Edtf.parse(start + "/" + end).precision()).contains(coarser);
        assertThat(Edtf.parse(start + "/..").precision()).isEqualTo(first.precision());
        assertThat(Edtf.parse("/" + end).precision()).isEqualTo(last.precision());
    }

    @Property(seed = "10", tries = 300)
    void moreDaysAreNeverMorePrecise(@ForAll @IntRange(min = 1, max = 800) int days) {
        LocalDate first = LocalDate.of(2031, 11, 5);
        assertThat(DatePrecision.of(first, first.plusDays(days)))
                .isGreaterThanOrEqualTo(DatePrecision.of(first, first.plusDays(days - 1)));
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2060),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("", "?", "~", "%"))
                .as((year, month, day, form, qualifier) -> switch (form) {
                            case 0 -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                            case 1 -> String.format(Locale.ROOT, "%04d-%02d", year, month);
                            case 2 -> String.format(Locale.ROOT, "%04d", year);
                            default -> String.format(Locale.ROOT, "%03dX", year / 10);
                        }
                        + qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031-02-30 | the date "2031-02-30" is no day of the calendar | that month has 28 days
        2031-13 | the date "2031-13" has no such month: 13 | months go from 01 to 12
        [2031-11-05..2031-11-03] | the date "[2031-11-05..2031-11-03]" ends before it starts | write the earlier date first: "[2031-11-03..2031-11-05]"
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
