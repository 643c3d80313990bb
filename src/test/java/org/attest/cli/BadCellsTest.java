package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of datasets with cells that cannot be: numbers, dates, coordinates, ids. Told, counted, kept aside, mended and loaded. */
class BadCellsTest {

    private static final String POINTS = "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?e a att:Event ; att:place ?p ."
            + " ?p <http://www.opengis.net/ont/geosparql#hasGeometry> ?g }";

    @TempDir
    Path folder;

    private TableLoad load(SmallGed table) {
        return TableLoad.of(folder, "ged.csv", table.text());
    }

    @Test
    void ofASoundTableNothingIsToldAndAllIsStored() {
        load(SmallGed.sound())
                .exits(ExitCode.DONE)
                .recognises("ged.csv")
                .complains()
                .counts("6 read: 6 added")
                .stores(6)
                .rejectsNothing();
    }

    @Test
    void numbersThatCanBeReadInTwoWaysAreNotReadAndTakenWhenMended() {
        SmallGed table = SmallGed.sound()
                .with(1, "best", "1,234")
                .with(2, "deaths_a", "3,5")
                .with(4, "best", "1.234")
                .with(5, "high", "many");
        load(table)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:2 best: error number-syntax: \"1,234\" is no number as it stands",
                        "    cure: a number with a comma: write 1234",
                        "ged.csv:3 deaths_a: error number-syntax: \"3,5\" is no number",
                        "    cure: a number with a comma: write a whole number, without a fraction",
                        "ged.csv:5 best: error number-syntax: \"1.234\" is no whole number",
                        "    cure: write one, without a fraction",
                        "ged.csv:6 high: error number-syntax: \"many\" is no number",
                        "    cure: write a whole number in digits")
                .counts("6 read: 2 added, 4 rejected")
                .storesIds("103", "106")
                .rejects(
                        "record 2 number-syntax",
                        "record 3 number-syntax",
                        "record 5 number-syntax",
                        "record 6 number-syntax")
                .keeps(table.line(1))
                .replays(text -> text.replace("\\\"1,234\\\"", "4")
                        .replace("\\\"3,5\\\"", "1")
                        .replace("1.234", "7")
                        .replace("many", "25"))
                .exits(ExitCode.DONE)
                .complains()
                .counts("4 read: 4 added")
                .stores(6);
    }

    @Test
    void daysThatAreNoneAreNotStoredAndTakenWhenMended() {
        SmallGed table = SmallGed.sound(7)
                .with(1, "date_start", "2019-02-30")
                .with(2, "date_start", "0019-03-02")
                .with(3, "date_end", "9999-12-31")
                .with(4, "date_start", "03/04/2031")
                .with(5, "date_start", "31-03-05")
                .with(6, "date_start", "");
        load(table)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:2 date_start: error date-impossible: \"2019-02-30\" is no day of the calendar",
                        "    cure: check day and month",
                        "ged.csv:3 date_start: error date-impossible: \"0019-03-02\" is outside of the years 1000 to 2999",
                        "    cure: check the year",
                        "ged.csv:4 date_end: error date-impossible: \"9999-12-31\" is outside of the years 1000 to 2999",
                        "    cure: check the year",
                        "ged.csv:5 date_start: error date-syntax: \"03/04/2031\" is no date",
                        "    cure: write year-month-day: 2031-04-03 or 2031-03-04, whichever is meant",
                        "ged.csv:6 date_start: error date-syntax: \"31-03-05\" is no date",
                        "    cure: write year-month-day, with four digits for the year",
                        "ged.csv:7 date_start: error field-missing: date_start is empty",
                        "    cure: give a value")
                .counts("7 read: 1 added, 6 rejected")
                .storesIds("107")
                .keeps(table.line(1))
                .replays(text -> text.replace("2019-02-30", "2031-03-01")
                        .replace("0019-03-02", "2031-03-02")
                        .replace("9999-12-31", "2031-03-03")
                        .replace("03/04/2031", "2031-03-04")
                        .replace(",31-03-05", ",2031-03-05")
                        .replace(",,2031-03-06", ",2031-03-06,2031-03-06"))
                .exits(ExitCode.DONE)
                .complains()
                .counts("6 read: 6 added")
                .stores(7);
    }

    @Test
    void anEndBeforeTheStartIsFlaggedAndTheEventIsOnOneOfTheDaysBetween() {
        TableLoad load = load(SmallGed.sound().with(3, "date_end", "2031-02-27"));
        load.exits(ExitCode.DONE)
                .complains(
                        "ged.csv:4 date_end: warning date-impossible: the event ends on 2031-02-27, before it starts on 2031-03-03: "
                                + "it is kept as on one of the days between",
                        "    cure: check both dates")
                .counts("6 read: 6 added")
                .stores(6)
                .rejectsNothing();
        assertThat(load.ask("SELECT ?d { ?t att:recordId '103' . ?e att:saidIn ?t ; a att:Event ; att:date ?d }"))
                .containsExactly("[2031-02-27..2031-03-03]");
    }

    @Test
    void withoutItsPointAnEventIsStoredAndMendedItIsARevision() {
        SmallGed table = SmallGed.sound(9)
                .with(1, "latitude", "112.5")
                .with(2, "latitude", "40.22")
                .with(2, "longitude", "12.22")
                .with(3, "latitude", "0")
                .with(3, "longitude", "0.0")
                .with(4, "latitude", "95.2")
                .with(4, "longitude", "140")
                .with(5, "longitude", "190")
                .with(6, "latitude", "36335")
                .with(7, "latitude", "36,335")
                .with(8, "longitude", "");
        TableLoad load = load(table);
        load.exits(ExitCode.DONE)
                .complains(
                        "ged.csv:2 latitude: warning coordinates-swapped: latitude 112.5 is beyond 90 degrees, "
                                + "and longitude 40.21 would be a latitude, it is left out",
                        "    cure: latitude and longitude seem to be swapped: exchange them",
                        "ged.csv:3 latitude: warning coordinates-swapped: the point 40.22, 12.22 lies outside of the row's "
                                + "grid cell 147321, and within it with latitude and longitude exchanged: it is left out",
                        "    cure: exchange latitude and longitude",
                        "ged.csv:4 latitude: warning coordinates-zero: latitude and longitude are 0, the point is left out",
                        "    cure: give the point, or leave both empty when it is not known",
                        "ged.csv:5 latitude: warning coordinates-invalid: latitude 95.2 is beyond 90 degrees, it is left out",
                        "    cure: give degrees, north and east positive",
                        "ged.csv:6 longitude: warning coordinates-invalid: longitude 190 is beyond 180 degrees, it is left out",
                        "    cure: give degrees, north and east positive",
                        "ged.csv:7 latitude: warning coordinates-invalid: latitude 36335 is beyond 90 degrees, it is left out",
                        "    cure: give degrees with a decimal point, as in 36.335; is the point missing?",
                        "ged.csv:8 latitude: warning number-syntax: \"36,335\" is no number as it stands, it is left out",
                        "    cure: a number with a comma: write 36335 or 36.335, whichever is meant")
                // The fourth of a kind of remark is counted, and stands in the file of remarks.
                .counts("9 read: 9 added")
                .stores(9)
                .rejectsNothing();
        assertThat(load.ask(POINTS)).containsExactly("1");

        load(SmallGed.sound(9))
                .exits(ExitCode.DONE)
                .complains()
                .counts("9 read: 8 revised, 1 unchanged")
                .stores(9);
        assertThat(load.ask(POINTS)).containsExactly("9");
    }

    @Test
    void theSameIdTwiceIsOneRecordWhereItSaysTheSame() {
        load(SmallGed.sound().again(3, row -> row))
                .exits(ExitCode.DONE)
                .complains()
                .counts("7 read: 6 added, 1 repeated")
                .stores(6)
                .rejectsNothing();
    }

    @Test
    void theSameIdWithOtherContentIsNotGuessedAtAndTakenWhenOneIsChosen() {
        SmallGed table = SmallGed.sound().again(3, row -> {
            row.putAll(Map.of("deaths_a", "4", "best", "9", "high", "40"));
            return row;
        });
        TableLoad load = load(table);
        load.exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:4: error record-twice: id 103 stands twice with other content: "
                                + "here and in record 7 of the file; neither is taken",
                        "    cure: keep the right one and load the file again",
                        "ged.csv:8: error record-twice: id 103 stands twice with other content: "
                                + "here and in record 3 of the file; neither is taken",
                        "    cure: keep the right one and load the file again")
                .counts("7 read: 5 added, 2 rejected")
                .storesIds("101", "102", "104", "105", "106")
                .rejects("record 4 record-twice", "record 8 record-twice")
                .replays(text -> text.lines().limit(2).reduce("", (all, line) -> all + line + "\n"))
                .exits(ExitCode.DONE)
                .complains()
                .counts("1 read: 1 added")
                .stores(6);
    }

    @Test
    void aRowThatIsRejectedInALaterReleaseDoesNotTakeItsRecordAway() {
        TableLoad.of(folder, "ged191.csv", SmallGed.sound().text()).exits(ExitCode.DONE);

        TableLoad.of(
                        folder,
                        "ged201.csv",
                        SmallGed.sound().with(3, "best", "1,234").text())
                .exits(ExitCode.REJECTED)
                .counts("6 read: 5 unchanged, 1 rejected")
                .storesIds("101", "102", "103", "104", "105", "106")
                .replays(text -> text.replace("\\\"1,234\\\"", "7"))
                .counts("1 read: 1 revised")
                .stores(6);
    }

    @Test
    void aRowThatCannotBeCutIntoCellsDoesNotTakeItsRecordAwayForGood() {
        TableLoad.of(folder, "ged191.csv", SmallGed.sound().text()).exits(ExitCode.DONE);
        String broken = SmallGed.sound().text().replace("\n103,1,9001,", "\n103,1,");

        TableLoad.of(folder, "ged201.csv", broken)
                .exits(ExitCode.REJECTED)
                .counts("6 read: 5 unchanged, 1 rejected")
                .rejects("record 4 field-count")
                .replays(text -> text.replace("\"103,1,", "\"103,1,9001,"))
                .exits(ExitCode.DONE)
                .storesIds("101", "102", "103", "104", "105", "106");
    }
}
