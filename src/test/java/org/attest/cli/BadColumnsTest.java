package org.attest.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of datasets with a column too few, or twice. */
class BadColumnsTest {

    private static final int BEST = 31;

    @TempDir
    Path folder;

    private TableLoad load(String text) {
        return TableLoad.of(folder, "ged.csv", text);
    }

    @Test
    void aNeededColumnThatIsMissingIsNamed() {
        load(SmallGed.sound().without("best").text())
                .exits(ExitCode.FAILED)
                .complains(
                        "ged.csv: error format-unknown: this is none of the known tables; it is nearest to ucdp-ged",
                        "    cure: known are ucdp-ged, ucdp-actors, acled, gdelt, geonames; choose one with --format to see what is missing",
                        "ged.csv: error column-missing: there is no column \"best\"",
                        "    cure: every ucdp-ged table has it: name the column so, or take another release",
                        "attest load: the file could not be read; nothing was done")
                .leavesNothing();
        TableLoad.ofFile(folder, "ged.csv", "--format", "ucdp-ged")
                .exits(ExitCode.FAILED)
                .complains(
                        "ged.csv:1: error column-missing: there is no column \"best\"",
                        "    cure: every ucdp-ged table has it: name the column so, or take another release",
                        "attest load: the file could not be read; nothing was done")
                .leavesNothing();
    }

    @Test
    void aNeededColumnWithASlipInItsNameIsFound() {
        load(SmallGed.sound().text().replace("date_start", "date_strat"))
                .exits(ExitCode.FAILED)
                .complains(
                        "ged.csv: error format-unknown: this is none of the known tables; it is nearest to ucdp-ged",
                        "    cure: known are ucdp-ged, ucdp-actors, acled, gdelt, geonames; choose one with --format to see what is missing",
                        "ged.csv: error column-missing: there is no column \"date_start\"",
                        "    cure: is it the one called \"date_strat\"? Then rename that one",
                        "attest load: the file could not be read; nothing was done")
                .leavesNothing();
    }

    @Test
    void columnsThatReleasesMayLackAreToldOnceAndTheRestIsTaken() {
        load(SmallGed.sound().without("latitude").without("adm_2").text())
                .exits(ExitCode.DONE)
                .complains(
                        "ged.csv: info column-missing: columns that ucdp-ged tables may have and this one has not: adm_2, latitude",
                        "    cure: nothing need be done, if the release is without them")
                .counts("6 read: 6 added")
                .stores(6)
                .rejectsNothing();
        load(SmallGed.sound().text())
                .exits(ExitCode.DONE)
                .complains()
                .counts("6 read: 6 revised")
                .stores(6);
    }

    @Test
    void aColumnWithASlipInItsNameIsNotLostInSilence() {
        load(SmallGed.sound().text().replace("latitude", "lattitude"))
                .exits(ExitCode.DONE)
                .complains(
                        "ged.csv: info column-unknown: columns that ucdp-ged tables are not known to have: lattitude",
                        "    cure: nothing need be done: they are left out",
                        "ged.csv: warning column-missing: there is no column \"latitude\", "
                                + "but one called \"lattitude\", which is not read",
                        "    cure: rename it, if it is that one")
                .counts("6 read: 6 added")
                .stores(6);
    }

    @Test
    void aDoubledColumnThatSaysTheSameIsFlagged() {
        load(doubled(7))
                .exits(ExitCode.DONE)
                .complains(
                        "ged.csv best: warning column-repeated: the column \"best\" stands twice, as number 31 and number 34, "
                                + "with the same content; the first is read",
                        "    cure: take one of them out")
                .counts("6 read: 6 added")
                .stores(6);
    }

    @Test
    void aDoubledColumnThatSaysOtherThingsIsRefused() {
        load(doubled(4))
                .exits(ExitCode.FAILED)
                .complains(
                        "ged.csv:5 best: error column-twice: the column \"best\" stands twice, as number 31 and number 34, "
                                + "and from this line on they differ",
                        "    cure: take one of them out, or rename it",
                        "attest load: the file could not be read; nothing was done")
                .leavesNothing();
    }

    /** With the column of the best estimates again at the end; from one row on it says something else. */
    private static String doubled(int other) {
        SmallGed table = SmallGed.sound();
        return table.header() + ",best\n"
                + IntStream.rangeClosed(1, SmallGed.ROWS)
                        .mapToObj(row -> table.line(row) + "," + (row < other ? best(table.line(row)) : "77"))
                        .collect(Collectors.joining("\n"));
    }

    private static String best(String line) {
        String[] cells = line.split(",");
        return cells[cells.length - (SmallGed.COLUMNS - BEST) - 1];
    }
}
