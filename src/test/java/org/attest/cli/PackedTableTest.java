package org.attest.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of datasets in gzip and zip, and such as break off: what was sound is taken, what cannot be trusted is not. */
class PackedTableTest {

    private static final String UNPACK = "    cure: unpack or convert it to CSV (UTF-8) first";
    private static final String NOTHING = "attest load: the file could not be read; nothing was done";

    @TempDir
    Path folder;

    private final byte[] table = bytes(SmallGed.sound().text());

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String name : names) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(name.endsWith(".csv") ? table : bytes("not a table"));
            }
        }
        return out.toByteArray();
    }

    private TableLoad load(String name, byte[] bytes) {
        return TableLoad.of(folder, name, bytes);
    }

    private void isRefused(String name, byte[] bytes, String what, String cure) {
        load(name, bytes)
                .exits(ExitCode.FAILED)
                .complains(name + ": error " + what, cure, NOTHING)
                .leavesNothing();
    }

    @Test
    void gzipAndZipAreReadByTheirContentAndAreTheSameRecords() throws IOException {
        load("ged191.csv.gz", gzip(table))
                .exits(ExitCode.DONE)
                .recognises("ged191.csv.gz")
                .complains()
                .counts("6 read: 6 added")
                .stores(6);
        load("ged191.zip", zip("ged191.csv", "readme.txt", "__MACOSX/._ged191.csv"))
                .exits(ExitCode.DONE)
                .recognises("ged191.zip")
                .complains()
                .counts("6 read: 6 unchanged")
                .stores(6);
        TableLoad.of(folder, "packed", gzip(bytes(SmallGed.sound(7).text())), "--release", "19.1")
                .exits(ExitCode.DONE)
                .counts("7 read: 1 added, 6 unchanged")
                .stores(7);
    }

    @Test
    void ofAZipWithSeveralTablesNoneIsGuessed() throws IOException {
        isRefused(
                "ged.zip",
                zip("ged191.csv", "ged201.csv"),
                "archive-content: the zip archive holds several tables: ged191.csv, ged201.csv",
                "    cure: unpack it and name the table");
        isRefused(
                "ged.zip",
                zip("letter.txt", "photo.jpg"),
                "archive-content: the zip archive holds no table but letter.txt, photo.jpg",
                "    cure: unpack it and name the table");
        isRefused(
                "ged.zip",
                zip(),
                "archive-content: the zip archive holds no file",
                "    cure: unpack it and name the table");
    }

    @Test
    void aZipWithAPasswordIsToldAsSuch() throws IOException {
        byte[] locked = zip("ged.csv");
        locked[6] |= 1;
        isRefused(
                "ged.zip",
                locked,
                "archive-content: the zip archive is locked with a password",
                "    cure: unpack it and name the table");
    }

    @Test
    void whatIsPackedTwiceHasToBeUnpacked() throws IOException {
        isRefused("ged.csv.gz", gzip(gzip(table)), "format-unknown: this is packed more than once", UNPACK);
        isRefused("ged.csv.gz", gzip(zip("ged.csv")), "format-unknown: this is packed more than once", UNPACK);
    }

    @Test
    void ofDamagedGzipDataNoRecordIsTaken() throws IOException {
        byte[] wrong = gzip(table);
        wrong[wrong.length - 8] ^= 1; // of the checksum: all records look sound
        load("ged.csv.gz", wrong)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv.gz:8: error archive-damaged: the gzip data are damaged: their checksum does not fit; "
                                + "no record of it can be trusted",
                        "    cure: fetch the file again")
                .stores(0)
                .rejects("file 8 archive-damaged");
        load("ged.csv.gz", gzip(table))
                .exits(ExitCode.DONE)
                .counts("6 read: 6 added")
                .stores(6);
    }

    @Test
    void ofADamagedZipNoRecordIsTaken() throws IOException {
        byte[] wrong = zip("ged.csv");
        int central = new String(wrong, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        wrong[central + 16] ^= 1; // of the checksum
        load("ged.zip", wrong)
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.zip:8: error archive-damaged: the zip data are damaged: their checksum does not fit; "
                                + "no record of it can be trusted",
                        "    cure: fetch the file again")
                .stores(0)
                .rejects("file 8 archive-damaged");
    }

    @Test
    void aZipThatBreaksOffIsRefused() throws IOException {
        byte[] whole = zip("ged.csv");
        isRefused(
                "ged.zip",
                Arrays.copyOf(whole, whole.length - 40),
                "archive-damaged: the zip archive is damaged or cut off",
                "    cure: fetch it again");
    }

    @Test
    void ofAGzipThatBreaksOffWhatLiesBeforeIsTakenAndTheWholeCompletesIt() throws IOException {
        byte[] whole = gzip(table);
        load("ged.csv.gz", Arrays.copyOf(whole, whole.length - 4))
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv.gz:8: error file-truncated: the gzip data end too early; what lies before is read",
                        "    cure: fetch the file again")
                .counts("6 read: 6 added")
                .stores(6)
                .rejects("file 8 file-truncated");
        load("ged.csv.gz", whole)
                .exits(ExitCode.DONE)
                .complains()
                .counts("6 read: 6 unchanged")
                .stores(6);
    }

    @Test
    void aFileThatBreaksOffLosesItsLastRecordAloneAndTheWholeCompletesIt() {
        String whole = SmallGed.sound().text();
        String last = SmallGed.sound().line(6);
        String rest = last.substring(0, last.indexOf("Oldmill"));
        load("ged.csv", bytes(whole.substring(0, whole.indexOf(last)) + rest))
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:7: error file-truncated: the last record breaks off after 15 fields",
                        "    cure: the file ends too early: fetch it again, or complete the record")
                .counts("6 read: 5 added, 1 rejected")
                .storesIds("101", "102", "103", "104", "105")
                .rejects("record 7 file-truncated")
                .keeps(rest);
        load("ged.csv", bytes(whole))
                .exits(ExitCode.DONE)
                .complains()
                .counts("6 read: 1 added, 5 unchanged")
                .stores(6);
    }

    @Test
    void aFileThatBreaksOffWithinQuotesIsToldFromAStrayQuote() {
        String whole = SmallGed.sound().text();
        load("ged.csv", bytes(whole.substring(0, whole.lastIndexOf("takes mill"))))
                .exits(ExitCode.REJECTED)
                .complains(
                        "ged.csv:7 source_article: error file-truncated: a quote is opened here and never closed",
                        "    cure: the file ends too early: fetch it again, or complete the record")
                .counts("6 read: 5 added, 1 rejected")
                .stores(5);
    }

    @Test
    void aLaterReleaseThatBreaksOffTakesNothingAway() throws IOException {
        load("ged191.csv", table).exits(ExitCode.DONE);
        byte[] part = Arrays.copyOf(table, table.length - 30);
        for (byte[] cut : new byte[][] {part, Arrays.copyOf(gzip(table), gzip(table).length - 4)}) {
            load("ged201.csv", cut)
                    .exits(ExitCode.FAILED)
                    .storesIds("101", "102", "103", "104", "105", "106")
                    .toldLast(
                            "attest load: ged201.csv: the file breaks off before its end, and as all of release 20.1 it would take "
                                    + "out of the accepted view what stood behind; nothing was done "
                                    + "(fetch it again, or say --part to take what is there)");
        }
        load("ged201.csv", part);
        TableLoad.ofFile(folder, "ged201.csv", "--part")
                .exits(ExitCode.REJECTED)
                .counts("6 read: 5 unchanged, 1 rejected")
                .stores(6);
        load("ged201.csv", table)
                .exits(ExitCode.DONE)
                .counts("6 read: 6 unchanged")
                .stores(6);
    }
}
