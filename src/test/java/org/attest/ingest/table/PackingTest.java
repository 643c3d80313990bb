package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gzip, zip, byte order marks and UTF-16, and files that are no tables at all. */
class PackingTest {

    private static final String TABLE = Raids.HEADER + "\n" + Raids.line(1) + "\n" + Raids.line(2) + "\n";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private List<String> ids(TableInput input) throws IOException {
        return Tables.ids(Tables.records(input, Raids.FORMAT, problems::add));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Many rows that pack badly, so that cutting the packed bytes in half cuts the rows about there. */
    private static String many(int rows) {
        return Raids.HEADER + "\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> Raids.line(i).replace("note", Integer.toHexString(i * 0x9E3779B9)))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    @Test
    void gzipIsToldByItsBytesWhateverTheName() throws IOException {
        byte[] packed = gzip(TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(ids(TableInput.of(write("raids.csv", packed)))).containsExactly("1", "2");
        assertThat(ids(Tables.bytes(packed))).containsExactly("1", "2");
        assertThat(problems).isEmpty();
    }

    @Test
    void gzipInSeveralMembersIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(gzip(TABLE.getBytes(StandardCharsets.UTF_8)));
        out.write(gzip((Raids.line(3) + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(ids(TableInput.of(write("raids.csv.gz", out.toByteArray())))).containsExactly("1", "2", "3");
    }

    @Test
    void ofGzipThatEndsTooEarlyEverythingBeforeIsReadAndTheLastRecordRejected() throws IOException {
        byte[] packed = gzip(many(4000).getBytes(StandardCharsets.UTF_8));
        Path file = write("raids.csv.gz", Arrays.copyOf(packed, packed.length / 2));

        List<TableRecord> records = Tables.records(TableInput.of(file), Raids.FORMAT, problems::add);

        List<String> ids = Tables.ids(records);
        assertThat(ids).hasSizeBetween(500, 3500);
        assertThat(ids)
                .isEqualTo(IntStream.range(0, ids.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.FILE_TRUNCATED);
            assertThat(bad.where().line()).isEqualTo(ids.size() + 2);
            assertThat(bad.original()).startsWith(Integer.toString(ids.size()));
        });
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.FILE_TRUNCATED);
            assertThat(p.what()).contains("gzip", "too early");
            assertThat(p.where().file()).isEqualTo(file.toString());
            assertThat(p.blocks()).isTrue();
        });
    }

    @Test
    void ofUtf16InGzipThatEndsTooEarlyNothingBeforeIsLost() throws IOException {
        byte[] text = ("\uFEFF" + many(4000)).getBytes(StandardCharsets.UTF_16LE);
        byte[] packed = gzip(text);
        for (int part = 2; part < 5; part++) {
            byte[] cut = Arrays.copyOf(packed, packed.length / part);
            // What the JDK can unpack of it, byte by byte, is what there is to be read.
            long lineEnds = unpackable(cut).chars().filter(c -> c == '\n').count();
            assertThat(ids(Tables.bytes(cut))).hasSize((int) lineEnds - 1);
        }
    }

    private static String unpackable(byte[] cut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.GZIPInputStream in =
                new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(cut))) {
            for (int value = in.read(); value >= 0; value = in.read()) {
                out.write(value);
            }
        } catch (java.io.EOFException e) {
            return out.toString(StandardCharsets.UTF_16LE);
        }
        throw new AssertionError("not cut");
    }

    @Test
    void damageInGzipIsToldAtTheLineWhereReadingEnds() throws IOException {
        byte[] packed = gzip(many(4000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 200, (byte) 0xFF);
        List<TableRecord> records = Tables.records(Tables.bytes(packed), Raids.FORMAT, problems::add);
        assertThat(Tables.rows(records)).hasSizeGreaterThan(500);
        assertThat(Tables.codes(problems)).containsExactly(ProblemCode.ARCHIVE_DAMAGED);
        assertThat(problems.getFirst().where().line()).isGreaterThan(500);
    }

    @Test
    void gzipOfNothingIsAnEmptyTable() throws IOException {
        assertThat(Tables.codes(Tables.refusal(Tables.bytes(gzip(new byte[0])), Raids.FORMAT)))
                .containsExactly(ProblemCode.TABLE_EMPTY);
    }

    @Test
    void gzipWhoseHeaderIsCutOffIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(TABLE.getBytes(StandardCharsets.UTF_8)), 6);
        assertThat(Tables.codes(Tables.refusal(Tables.bytes(cut), Raids.FORMAT)))
                .containsExactly(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void theOneTableOfAZipIsReadBesideCodebooksAndLitter() throws IOException {
        Path file = write(
                "raids.zip",
                zip("readme.txt", "read me", "codebook.pdf", "%PDF", "data/GED.CSV", TABLE, "__MACOSX/._GED.csv", "x"));
        assertThat(ids(TableInput.of(file))).containsExactly("1", "2");
    }

    @Test
    void theOnlyFileOfAZipIsReadWhateverItsName() throws IOException {
        assertThat(ids(TableInput.of(write("raids.zip", zip("20130401.export", TABLE)))))
                .containsExactly("1", "2");
    }

    @Test
    void aZipWithSeveralTablesIsRefusedAndTheyAreNamed() throws IOException {
        Path file = write("raids.zip", zip("b.csv", TABLE, "a.tsv", TABLE, "readme.md", "x"));
        assertThat(Tables.refusal(TableInput.of(file), Raids.FORMAT))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.ARCHIVE_CONTENT);
                    assertThat(p.what()).isEqualTo("the zip archive holds several tables: a.tsv, b.csv");
                });
    }

    @Test
    void aZipWithoutTableIsRefusedAndWhatItHoldsIsNamed() throws IOException {
        Path file = write("raids.zip", zip("a.pdf", "x", "b.txt", "x"));
        assertThat(Tables.refusal(TableInput.of(file), Raids.FORMAT))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.ARCHIVE_CONTENT);
                    assertThat(p.what()).isEqualTo("the zip archive holds no table but a.pdf, b.txt");
                });
        assertThat(Tables.refusal(TableInput.of(write("empty.zip", zip())), Raids.FORMAT))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("the zip archive holds no file"));
    }

    @Test
    void anExcelWorkbookIsCalledOne() throws IOException {
        Path file = write("raids.xlsx", zip("[Content_Types].xml", "x", "xl/workbook.xml", "x"));
        assertThat(Tables.refusal(TableInput.of(file), Raids.FORMAT))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.FORMAT_UNKNOWN);
                    assertThat(p.what()).contains("Excel");
                    assertThat(p.cure()).contains("CSV");
                });
    }

    @Test
    void aZipThatIsCutOffIsRefused() throws IOException {
        byte[] whole = zip("raids.csv", many(100));
        Path file = write("raids.zip", Arrays.copyOf(whole, whole.length / 2));
        assertThat(Tables.codes(Tables.refusal(TableInput.of(file), Raids.FORMAT)))
                .containsExactly(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void aZipWhoseChecksumIsWrongIsToldAtTheEnd() throws IOException {
        byte[] whole = zip("raids.csv", TABLE);
        // The checksum stands in the central directory, 16 bytes from its signature on.
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        whole[directory + 16] ^= 1;
        assertThat(ids(TableInput.of(write("raids.zip", whole)))).containsExactly("1", "2");
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.ARCHIVE_DAMAGED);
            assertThat(p.what()).contains("checksum");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithAndWithoutMark(String charset) throws IOException {
        String table = Raids.HEADER + "\r\n" + Raids.line(1).replace("Old", "Qaḑā’ \uD83D\uDEA9") + "\r\n";
        for (String text : List.of("\uFEFF" + table, table)) {
            List<TableRecord> records =
                    Tables.records(Tables.bytes(text.getBytes(Charset.forName(charset))), Raids.FORMAT, problems::add);
            assertThat(Tables.rows(records).getFirst().text(Raids.PLACE)).isEqualTo("Qaḑā’ \uD83D\uDEA9 Harbour");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void halvesOfCharactersInUtf16AreReplacedAndTold() throws IOException {
        String text = "\uFEFF" + TABLE.replace("Old", "O\uD83Dd");
        assertThat(ids(Tables.bytes(utf16WithHalves(text)))).containsExactly("1", "2");
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.ENCODING_ASSUMED);
            assertThat(p.what()).contains("2 characters");
        });
    }

    private static byte[] utf16WithHalves(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return bytes;
    }

    @Test
    void theByteOrderMarkOfUtf8BelongsToNoName() throws IOException {
        assertThat(ids(Tables.bytes(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "fd377a585a000000, packed with xz",
        "425a6839, packed with bzip2",
        "28b52ffd, packed with zstd",
        "255044462d312e37, PDF",
        "d0cf11e0a1b11ae1, Excel",
        "3c21444f43545950452068746d6c3e0a, web page",
        "0a3c68746d6c3e, web page",
        "504b0304, packed more than once"
    })
    void whatIsNoTableIsCalledByItsName(String head, String name) throws IOException {
        assertThat(Tables.refusal(Tables.bytes(HexFormat.of().parseHex(head)), Raids.FORMAT))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.FORMAT_UNKNOWN);
                    assertThat(p.what()).contains(name);
                });
    }

    @Test
    void aTarInGzipIsCalledOne() throws IOException {
        byte[] tar = new byte[1024];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        assertThat(Tables.refusal(Tables.bytes(gzip(tar)), Raids.FORMAT))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("tar archive"));
    }

    @Test
    void filesThatAreNotThereOrNoFilesAreToldApart() throws IOException {
        assertThat(Tables.codes(Tables.refusal(TableInput.of(folder.resolve("none.csv")), Raids.FORMAT)))
                .containsExactly(ProblemCode.FILE_MISSING);
        assertThat(Tables.codes(Tables.refusal(TableInput.of(folder), Raids.FORMAT)))
                .containsExactly(ProblemCode.FILE_UNREADABLE);
    }
}
