package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in as the table of a dataset and is none. */
class NoTableTest {

    private static final String KNOWN =
            "    cure: known are ucdp-ged, ucdp-actors, acled, gdelt, geonames; choose one with --format to see what is missing";
    private static final String NOTHING = "attest load: the file could not be read; nothing was done";
    private static final String CONVERT = "    cure: unpack or convert it to CSV (UTF-8) first";

    @TempDir
    Path folder;

    private void isRefused(TableLoad load, String... complaints) {
        load.exits(ExitCode.FAILED).complains(complaints).leavesNothing();
    }

    private TableLoad load(String name, String text, Object... options) {
        return TableLoad.of(folder, name, text, options);
    }

    @Test
    void anEmptyFileIsToldAsSuch() {
        for (String text : new String[] {"", "\n\n", "\r\n  \r\n\t\n", "\uFEFF"}) {
            isRefused(
                    load("ged.csv", text),
                    "ged.csv: error table-empty: there is nothing in the file",
                    "    cure: fetch it again",
                    NOTHING);
        }
        isRefused(
                load("ged.csv", "", "--format", "ucdp-ged"),
                "ged.csv: error table-empty: there is nothing in the file",
                "    cure: fetch it again",
                NOTHING);
    }

    @Test
    void aHeaderAloneIsFlagged() {
        load("ged.csv", SmallGed.sound().header() + "\n")
                .exits(ExitCode.DONE)
                .recognises("ged.csv")
                .complains(
                        "ged.csv:2: warning table-empty: there is no record behind the header",
                        "    cure: fetch it again, if there should be some")
                .counts("0 read")
                .stores(0);
        load("ged.csv", SmallGed.sound().text())
                .exits(ExitCode.DONE)
                .complains()
                .counts("6 read: 6 added")
                .stores(6);
    }

    @Test
    void aHeaderAloneTakesNoReleaseAway() {
        load("ged191.csv", SmallGed.sound().text()).exits(ExitCode.DONE);
        load("ged201.csv", SmallGed.sound().header() + "\n")
                .exits(ExitCode.FAILED)
                .complains(
                        "ged201.csv:2: warning table-empty: there is no record behind the header",
                        "    cure: fetch it again, if there should be some",
                        "attest load: ged201.csv: as all of release 20.1 it would take 6 of 6 records out of the accepted view "
                                + "(say --part if the file is a part of its release, or --whole if those records are really gone)")
                .stores(6);
    }

    @Test
    void anUnknownTableIsShownAsItWasSeen() {
        isRefused(
                load("pets.csv", "pet,age\ncat,3\n"),
                "pets.csv: error format-unknown: this is none of the known tables; "
                        + "the first line has 2 columns with ',', 1 column with ';', 1 column with tab, 1 column with '|'",
                KNOWN,
                NOTHING);
        isRefused(
                load("pets.csv", "pet,age\ncat,3\n", "--format", "ucdp-ged"),
                "pets.csv:1: error column-missing: the first line has 2 columns with ',', 1 column with ';', 1 column with tab, "
                        + "1 column with '|'; none of them is among the columns of ucdp-ged",
                "    cure: the first line must name the columns, among them id, type_of_violence, side_a, side_b, date_start; "
                        + "is it another format, or was the header lost?",
                NOTHING);
    }

    @Test
    void aTableWhoseHeaderWasLostIsToldByItsFormat() {
        String rows = SmallGed.sound().text().replaceFirst(".*\n", "");
        isRefused(
                load("ged.csv", rows, "--format", "ucdp-ged"),
                "ged.csv:1: error column-missing: the first line has 33 columns with ',', 1 column with ';', 1 column with tab, "
                        + "1 column with '|'; none of them is among the columns of ucdp-ged",
                "    cure: the first line must name the columns, among them id, type_of_violence, side_a, side_b, date_start; "
                        + "is it another format, or was the header lost?",
                NOTHING);
    }

    @Test
    void aFormatThatDoesNotFitIsToldAndLeavesNothing() {
        String text = SmallGed.sound().text();
        isRefused(
                load("ged.csv", text, "--format", "gdelt"),
                "ged.csv:1: error column-missing: the first line has 1 column with tab, which no gdelt table has, "
                        + "or not with such a value of GLOBALEVENTID",
                "    cure: give a table with 57 or 58 or 61 columns, with tab between them",
                NOTHING);
        isRefused(
                load("ged.csv", text, "--format", "acled"),
                "ged.csv:1: error column-missing: the first line has 33 columns with ',', 1 column with ';', 1 column with tab, "
                        + "1 column with '|'; 3 of them are among the columns of acled",
                "    cure: the first line must name the columns, among them event_id_cnty, event_date, event_type, actor1, actor2; "
                        + "is it another format, or was the header lost?",
                NOTHING);
        isRefused(
                load("ged.csv", text, "--format", "report"),
                "ged.csv:1:1: error json-malformed: this is not JSON: Unrecognized token 'id': was expecting "
                        + "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "    cure: mend the JSON at this place",
                NOTHING);
        load("ged.csv", text, "--format", "ged").exits(ExitCode.USAGE).leavesNothing();
    }

    @Test
    void aFolderIsNoTable() throws IOException {
        Files.createDirectory(folder.resolve("ged"));
        isRefused(
                TableLoad.ofFile(folder, "ged", "--format", "ucdp-ged"),
                "ged: error file-unreadable: this is a folder, a pipe or a device",
                "    cure: name a file: tables are read twice",
                NOTHING);
        isRefused(
                TableLoad.ofFile(folder, "ged"),
                "ged: error file-unreadable: this is a folder, not a file",
                "    cure: name the files in it, for example ged/*.json",
                NOTHING);
    }

    @Test
    void aBinaryFileIsToldAsSuch() {
        byte[] program = new byte[4000];
        for (int i = 0; i < program.length; i++) {
            program[i] = (byte) (i * 31);
        }
        isRefused(
                TableLoad.of(folder, "ged.csv", program),
                "ged.csv: error format-unknown: this is no text, but data of some program",
                CONVERT,
                NOTHING);
        isRefused(
                TableLoad.ofFile(folder, "ged.csv", "--format", "ucdp-ged"),
                "ged.csv: error format-unknown: this is no text, but data of some program",
                CONVERT,
                NOTHING);
        byte[] workbook =
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and so on".getBytes(StandardCharsets.ISO_8859_1);
        isRefused(
                TableLoad.of(folder, "ged.csv", workbook),
                "ged.csv: error format-unknown: this is a document of an older Excel or Word",
                CONVERT,
                NOTHING);
    }

    @Test
    void aWebPageInPlaceOfTheDownloadIsToldAsSuch() {
        isRefused(
                load("ged.csv", "<!DOCTYPE html>\n<html><title>Not found</title></html>"),
                "ged.csv: error format-unknown: this is a web page",
                "    cure: perhaps it is what the server said instead of the download: look at it, and fetch the table again",
                NOTHING);
    }

    @Test
    void whatCannotBeReadCostsNoTableThatCan() {
        load("pets.csv", "pet,age\ncat,3\n");
        load("ged.csv", SmallGed.sound().text(), folder.resolve("pets.csv"))
                .exits(ExitCode.REJECTED)
                .complains(
                        "pets.csv: error format-unknown: this is none of the known tables; "
                                + "the first line has 2 columns with ',', 1 column with ';', 1 column with tab, 1 column with '|'",
                        KNOWN)
                .counts("6 read: 6 added")
                .stores(6);
    }
}
