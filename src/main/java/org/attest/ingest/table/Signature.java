package org.attest.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What the first bytes of a file give away. Knows what cannot be a table, too, so that the user is told what it is instead. */
final class Signature {

    /** How many bytes of a file are looked at. */
    static final int LENGTH = 512;

    private static final int TAR_AT = 257;
    private static final int ZIP_FLAGS = 6;
    private static final String WEB_PAGE = "a web page";

    private static final int MOST_CONTROLS = 8;

    private final byte[] head;

    Signature(byte[] head) {
        this.head = head;
    }

    boolean isGzip() {
        return startsWith("1f8b");
    }

    /** An empty zip, too. */
    boolean isZip() {
        return startsWith("504b0304") || startsWith("504b0506");
    }

    /** Whether it is a zip whose first file can be opened only with a password. */
    boolean isEncryptedZip() {
        return startsWith("504b0304") && head.length > ZIP_FLAGS && (head[ZIP_FLAGS] & 1) != 0;
    }

    /** What it is, with an article, when it is no table for sure. */
    Optional<String> isNoTable() {
        for (Known known : Known.values()) {
            if (startsWith(known.hex)) {
                return Optional.of(known.words);
            }
        }
        if (textAt(TAR_AT, 5).equals("ustar")) {
            return Optional.of("a tar archive");
        }
        String text = textAt(0, LENGTH).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of(WEB_PAGE);
        }
        return isBinary() && !isGzip() && !isZip()
                ? Optional.of("no text, but data of some program")
                : Optional.empty();
    }

    /** What to do about it. */
    static String cure(String what) {
        return what.equals(WEB_PAGE)
                ? "perhaps it is what the server said instead of the download: look at it, and fetch the table again"
                : "unpack or convert it to CSV (UTF-8) first";
    }

    /** More characters that no text has than a damaged table would. */
    private boolean isBinary() {
        int odd = 0;
        for (byte each : head) {
            odd += each >= 0 && each < ' ' && "\t\n\f\r\u001a".indexOf(each) < 0 ? 1 : 0;
        }
        return odd > MOST_CONTROLS && !isUtf16();
    }

    private boolean isUtf16() {
        return startsWith("fffe") || startsWith("feff") || zerosFrom(0) || zerosFrom(1);
    }

    boolean startsWith(String hex) {
        byte[] wanted = HexFormat.of().parseHex(hex);
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Whether every second byte of the first few is zero, beginning with this one, and the others are not: UTF-16 without a mark. */
    boolean zerosFrom(int first) {
        if (head.length < 4) {
            return false;
        }
        for (int at = 0; at < 4; at++) {
            if ((head[at] == 0) != (at % 2 == first)) {
                return false;
            }
        }
        return true;
    }

    private String textAt(int from, int length) {
        int end = Math.min(head.length, from + length);
        return from >= end ? "" : new String(head, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private enum Known {
        UTF_32_LE("fffe0000", "text in UTF-32"),
        UTF_32_BE("0000feff", "text in UTF-32"),
        XZ("fd377a585a00", "packed with xz"),
        BZIP2("425a68", "packed with bzip2"),
        ZSTD("28b52ffd", "packed with zstd"),
        SEVEN_ZIP("377abcaf271c", "a 7z archive"),
        RAR("526172211a", "a RAR archive"),
        PDF("255044462d", "a PDF document"),
        PARQUET("50415231", "a Parquet file"),
        SPREADSHEET("d0cf11e0a1b11ae1", "a document of an older Excel or Word");

        private final String hex;
        private final String words;

        Known(String hex, String words) {
            this.hex = hex;
            this.words = words;
        }
    }
}
