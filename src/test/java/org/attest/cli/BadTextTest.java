package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of datasets whose text is not as it should be: delimiters, quotes, line ends, encodings, lines without end. */
class BadTextTest {

    private static final String PLACES =
            "SELECT DISTINCT ?n { ?t att:recordId '103' . ?e att:saidIn ?t ; att:place ?p ."
                    + " ?p <http://www.w3.org/2000/01/rdf-schema#label> ?n }";

    @TempDir
    Path folder;

    private TableLoad load(String text) {
        return TableLoad.of(folder, "ged.csv", text);
    }

    private static void isSound(TableLoad load) {
        load.exits(ExitCode.DONE)
                .recognises("ged.csv")
                .complains()
                .counts("6 read: 6 added")
                .stores(6)
                .rejectsNothing();
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t', '|'})
    void anotherDelimiterIsFoundOut(char delimiter) {
        isSound(load(SmallGed.sound().text(delimiter)));
    }

    @Test
    void aDelimiterThatNoTableHasIsTold() {
        load(SmallGed.sound().text('^'))
                .exits(ExitCode.FAILED)
                .complains(
                        "ged.csv: error format-unknown: this is none of the known tables; it is nearest to ucdp-ged",
                        "    cure: known are ucdp-ged, ucdp-actors, acled, gdelt, geonames; choose one with --format to see what is missing",
                        "ged.csv: error format-unknown: the first line names columns of ucdp-ged, "
                                + "but none of ',', ';', tab and '|' divides them",
                        "    cure: write the table with one of these between its cells",
                        "attest load: the file could not be read; nothing was done")
                .leavesNothing();
    }

    @Test
    void rowsWithAnotherDelimiterThanTheHeaderAreToldAsSuch() {
        SmallGed table = SmallGed.sound(2);
        String rows = table.text(';').lines().skip(1).reduce("", (all, line) -> all + line + "\n");
        load(table.header() + "\n" + rows)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:2: error field-count: the record is divided by ';', the header by ','",
                        "    cure: write header and records with the same delimiter",
                        "ged.csv:3: error field-count: the record is divided by ';', the header by ','",
                        "    cure: write header and records with the same delimiter")
                .counts("2 read: 2 rejected")
                .stores(0)
                .rejects("record 2 field-count", "record 3 field-count");
        load(table.text(';')).exits(ExitCode.DONE).counts("2 read: 2 added").stores(2);
    }

    @Test
    void aStrayQuoteCostsItsOwnRowAndNotTheRest() {
        String bad = SmallGed.sound().text().replace("\n103,1,", "\n103,\"1,");
        load(bad)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:4 type_of_violence: error quote-stray: text follows the closing quote of what was opened here",
                        "    cure: a quote that belongs to the text is doubled (\"\"), and the text stands in quotes")
                .counts("6 read: 5 added, 1 rejected")
                .storesIds("101", "102", "104", "105", "106")
                .rejects("record 4 quote-stray")
                .keeps(bad.lines().skip(3).findFirst().orElseThrow())
                .replays(text -> text.replace("103,\\\"1,", "103,1,"))
                .exits(ExitCode.DONE)
                .complains()
                .counts("1 read: 1 added")
                .stores(6);
    }

    @Test
    void aStrayQuoteThatSwallowsTheRestOfTheFileCostsItsOwnRow() {
        // No other quote follows that could close it.
        SmallGed table = SmallGed.sound().withAll("source_article", "Varland Herald");
        load(table.text().replace("\n103,1,", "\n103,\"1,"))
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:4 type_of_violence: error quote-stray: a quote is opened here and not closed within 262144 bytes, "
                                + "or not at all",
                        "    cure: close it, or double it if it belongs to the text")
                .counts("6 read: 5 added, 1 rejected")
                .storesIds("101", "102", "104", "105", "106")
                .rejects("record 4 quote-stray")
                .replays(text -> text.replace("103,\\\"1,", "103,1,"))
                .exits(ExitCode.DONE)
                .counts("1 read: 1 added")
                .stores(6);
    }

    @Test
    void aQuoteThatClosesRowsLaterSwallowsNoneOfThem() {
        SmallGed table = SmallGed.sound().withAll("source_article", "Varland Herald");
        String bad = table.text().replace("\n102,1,", "\n102,\"1,").replace(",22\n", ",\"22\"\n");
        load(bad)
                .exits(ExitCode.REJECTED)
                .counts("6 read: 5 added, 1 rejected")
                .storesIds("101", "103", "104", "105", "106")
                .rejects("record 3 quote-stray");
    }

    @Test
    void mixedLineEndsAreLineEndsAndLinesAreCountedAsEditorsDo() {
        List<String> lines = SmallGed.sound().with(5, "best", "many").lines();
        String mixed = lines.get(0) + "\r\n" + lines.get(1) + "\n" + lines.get(2) + "\r" + lines.get(3) + "\r\n"
                + lines.get(4) + "\r" + lines.get(5) + "\n" + lines.get(6);
        load(mixed)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:6 best: error number-syntax: \"many\" is no number",
                        "    cure: write a whole number in digits")
                .counts("6 read: 5 added, 1 rejected")
                .stores(5);
    }

    @Test
    void linesWithinQuotesCountAsLines() {
        load(SmallGed.sound()
                        .with(2, "source_original", "mill\nowner")
                        .with(3, "best", "many")
                        .text())
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:5 best: error number-syntax: \"many\" is no number",
                        "    cure: write a whole number in digits")
                .rejects("record 5 number-syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsTakenOff(String encoding) {
        String text = '\uFEFF'
                + SmallGed.sound().with(3, "where_coordinates", "Bø Ölmühle").text();
        TableLoad load = TableLoad.of(folder, "ged.csv", text.getBytes(Charset.forName(encoding)));
        isSound(load);
        assertThat(load.ask(PLACES)).containsExactly("Bø Ölmühle");
    }

    @Test
    void latin1IsReadAsSuchAndFlagged() {
        String text =
                SmallGed.sound().with(3, "where_coordinates", "Bø Ölmühle").text();
        TableLoad load = TableLoad.of(folder, "ged.csv", text.getBytes(StandardCharsets.ISO_8859_1));
        load.exits(ExitCode.DONE)
                .complains(
                        "ged.csv:4: warning encoding-assumed: byte 0xF8 is not UTF-8: such records are read as Windows-1252 (Latin-1)",
                        "    cure: save the file as UTF-8 to be sure")
                .counts("6 read: 6 added")
                .stores(6);
        assertThat(load.ask(PLACES)).containsExactly("Bø Ölmühle");
        load(text).exits(ExitCode.DONE).complains().counts("6 read: 6 unchanged");
    }

    @Test
    void utf32IsRefusedByItsName() {
        TableLoad.of(folder, "ged.csv", ('\uFEFF' + SmallGed.sound().text()).getBytes(Charset.forName("UTF-32LE")))
                .exits(ExitCode.FAILED)
                .complains(
                        "ged.csv: error format-unknown: this is text in UTF-32",
                        "    cure: unpack or convert it to CSV (UTF-8) first",
                        "attest load: the file could not be read; nothing was done")
                .leavesNothing();
    }

    @Test
    void bytesOfZeroAreDamage() {
        load(SmallGed.sound().text().replace("\n104,1,", "\n104\0\0\0,1,"))
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:5: error nul-byte: the record holds bytes of zero, which no text has",
                        "    cure: the file is damaged here: fetch it again")
                .counts("6 read: 5 added, 1 rejected")
                .stores(5);
    }

    @Test
    void aLineWithoutEndCostsItselfAlone() {
        SmallGed table = SmallGed.sound();
        load(table.text().replace("\n104,", "\n" + "x".repeat(5 << 20) + "\n104,"))
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:5 id: error record-too-large: a field has more than 262144 bytes, or the record more than 4194304",
                        "    cure: is a line end missing, or is this no table from here on? Shorten the text otherwise")
                .counts("7 read: 6 added, 1 rejected")
                .stores(6)
                .rejects("record 5 record-too-large")
                .keeps("x".repeat(64 << 10));
    }
}
