package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.testing.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a file as such, and how files are cut into reports. */
class InputFilesTest {

    private static final String REPORT = Reports.read("/reports/valid/next-to-nothing.json");
    private static final String LINE = Reports.onOneLine(REPORT);
    private static final long MEBI = 1 << 20;

    @TempDir
    Path folder;

    private static List<Incoming> read(Path file) throws IOException {
        List<Incoming> all = new ArrayList<>();
        new ReportReader().read(file, all::add);
        return all;
    }

    private static List<Incoming> read(String name, InputStream in) throws IOException {
        List<Incoming> all = new ArrayList<>();
        new ReportReader().read(name, in, all::add);
        return all;
    }

    private static List<Incoming> read(String name, String text) throws IOException {
        return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** The one complaint about a file, with the folder left out. */
    private String complaint(Path file) throws IOException {
        List<Incoming> all = read(file);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().report()).isEmpty();
        assertThat(all.getFirst().rejections()).extracting(Rejection::reach).containsExactly(Rejection.Reach.FILE);
        assertThat(all.getFirst().problems()).hasSize(1);
        return all.getFirst().problems().getFirst().toString().replace(folder + "/", "");
    }

    private static List<String> complaints(List<Incoming> all) {
        return all.stream()
                .flatMap(one -> one.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        assertThat(complaint(folder.resolve("gone.json")))
                .isEqualTo("gone.json: error file-missing: there is no such file (check the path)");
    }

    @Test
    void aFolderIsToldWithWhatToDo() throws IOException {
        assertThat(complaint(Files.createDirectory(folder.resolve("reports"))))
                .isEqualTo("reports: error file-unreadable: this is a folder, not a file"
                        + " (name the files in it, for example reports/*.json)");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirPlace() throws IOException {
        byte[] latin1 = REPORT.replace("empty-note", "empty-n\u00F6te").getBytes(StandardCharsets.ISO_8859_1);
        int offset = new String(latin1, StandardCharsets.ISO_8859_1).indexOf('\u00F6');

        assertThat(complaint(file("latin.json", latin1)))
                .isEqualTo("latin.json: error not-utf8: byte 0xF6 at offset " + offset
                        + " (from 0) of the file is not UTF-8 (save it as UTF-8, or convert it with iconv)");
        assertThat(complaint(file("wide.json", REPORT.getBytes(StandardCharsets.UTF_16))))
                .endsWith("(it looks like UTF-16: save it as UTF-8)");
        assertThat(complaint(file("cut.json", Arrays.copyOf("{\"a\":\"\u00E4\"}".getBytes(StandardCharsets.UTF_8), 7))))
                .startsWith("cut.json: error not-utf8: byte 0xC3 at offset 6");
    }

    @Test
    void malformedJsonIsToldWithLineAndColumn() throws IOException {
        assertThat(complaint(file(
                        "a.json",
                        "{\n  \"format\": \"attest-report/1\",\n  \"source\": }\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(
                        "a.json:3:13: error json-malformed: this is not JSON: Unexpected character ('}'): expected a valid"
                                + " value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
                                + " (mend the JSON at this place)");
    }

    @Test
    void aMemberThatStandsTwiceIsMalformed() throws IOException {
        assertThat(complaint(file("a.json", "{\"format\": 1,\n\"format\": 2}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("a.json:2:9: error json-malformed: the member \"format\" stands twice in one object"
                        + " (keep one of the two)");
    }

    @Test
    void anEmptyFileAndAListAndSeveralReportsInOneFileAreTold() throws IOException {
        assertThat(complaint(file("a.json", new byte[0])))
                .isEqualTo("a.json: error json-malformed: there is nothing in it (write one JSON object)");
        assertThat(complaints(read("a.json", "[" + LINE + "]")))
                .containsExactly(
                        "a.json: error value-type: a list stands where one object is wanted (put each object of"
                                + " the list into a file of its own, or one a line into a file that ends in .jsonl)");
        assertThat(complaints(read("a.json", LINE + "\n" + LINE)).getFirst())
                .endsWith(
                        "(a file holds one JSON object; several go one a line into a file whose name ends in .jsonl)");
    }

    @Test
    void aReportOf200MebibytesIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("big.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200 * MEBI);
        }
        long before = System.nanoTime();

        assertThat(complaint(file))
                .isEqualTo(
                        "big.json: error file-too-large: the file has 200 MiB, more than the 64 MiB that one document may"
                                + " have (put each report into a file of its own, or one a line into a file whose name ends in"
                                + " .jsonl)");
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void anEndlessStreamIsGivenUpAtTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }
        };

        List<Incoming> all = new ArrayList<>();
        new ReportReader(new ReportReader.Options(false, 1000)).read("-", endless, all::add);

        assertThat(complaints(all))
                .containsExactly(
                        "-: error file-too-large: the input goes on after 1000 bytes, more than the 1000 bytes that"
                                + " one document may have (put each report into a file of its own, or one a line into a file whose"
                                + " name ends in .jsonl)");
    }

    @Test
    void aBadLineCostsOnlyThatLine() throws IOException {
        byte[] latin1 = "{\"a\": \"\u00F6\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        String half = LINE.substring(0, LINE.length() / 2);
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(("\uFEFF" + LINE + "\r\n\n" + half + "\n").getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(latin1),
                new ByteArrayInputStream(
                        (LINE.replace("empty-note", "other") + "\n").getBytes(StandardCharsets.UTF_8)))));

        List<Incoming> all = read("many.jsonl", in);

        assertThat(all).extracting(one -> one.where().line()).containsExactly(1, 3, 4, 5);
        assertThat(all)
                .flatExtracting(one -> one.report().stream().map(Report::id).toList())
                .containsExactly("empty-note", "other");
        assertThat(all.getFirst().original()).isEqualTo(LINE);
        int start = 3 + LINE.length() + 3 + half.length() + 1;
        assertThat(complaints(all))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("many.jsonl:3:" + (half.length() + 1)
                                        + ": error json-malformed: this is not" + " JSON: Unexpected end-of-input")
                                .endsWith(
                                        "(a report must stand on one line; one over several lines goes into a file that"
                                                + " ends in .json)"),
                        second -> assertThat(second)
                                .isEqualTo("many.jsonl:4: error not-utf8: byte 0xF6 at offset " + (start + 7)
                                        + " (from 0) of the file is not UTF-8 (save it as UTF-8, or convert it with"
                                        + " iconv)"));
        assertThat(all.get(1).rejections()).extracting(Rejection::reach).containsExactly(Rejection.Reach.REPORT);
    }

    @Test
    void aLineThatIsTooLongCostsOnlyThatLineAndLittleMemory() throws IOException {
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("{\"x\": \"".getBytes(StandardCharsets.UTF_8)),
                new Zeros(200 * MEBI),
                new ByteArrayInputStream(("\"}\n" + LINE).getBytes(StandardCharsets.UTF_8)))));

        List<Incoming> all = read("big.jsonl", in);

        assertThat(complaints(all))
                .containsExactly(
                        "big.jsonl:1: error file-too-large: the line has 200 MiB, more than the 64 MiB that one"
                                + " document may have (split this report into several)");
        assertThat(all.get(1).report()).isPresent();
    }

    @Test
    void linesMayBeManyAndAreHandedOnOneByOne() throws IOException {
        int count = 20_000;
        InputStream in = new SequenceInputStream(Collections.enumeration(IntStream.range(0, count)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(
                        (LINE.replace("empty-note", "n" + i) + "\n").getBytes(StandardCharsets.UTF_8)))
                .toList()));
        int[] seen = {0};
        Consumer<Incoming> counting = one -> {
            assertThat(one.report().orElseThrow().id()).isEqualTo("n" + seen[0]);
            seen[0]++;
        };

        new ReportReader().read("many.jsonl", in, counting);

        assertThat(seen[0]).isEqualTo(count);
    }

    @Test
    void standardInputIsTakenForWhatItsFirstLineSaysItIs() throws IOException {
        assertThat(read("-", LINE + "\n" + LINE.replace("empty-note", "other") + "\n"))
                .extracting(one -> one.where().toString())
                .containsExactly("-:1", "-:2");
        assertThat(read("-", "\n" + REPORT))
                .extracting(one -> one.where().toString())
                .containsExactly("-");
        assertThat(read("-", REPORT)).allMatch(one -> one.report().isPresent());
    }

    @Test
    void theHashIsTheSameInJsonAndInJsonLines() throws IOException {
        assertThat(read("a.jsonl", LINE).getFirst().contentHash())
                .isEqualTo(read("a.json", REPORT).getFirst().contentHash())
                .isNotEmpty();
    }

    @Test
    void aRejectedTextIsKeptButNotWithoutEnd() throws IOException {
        String long1 = "{\"format\": \"attest-report/1\", \"junk\": \"" + "x".repeat(100_000) + "\"}";

        String kept = read("a.json", long1).getFirst().rejections().getFirst().original();

        assertThat(kept).startsWith("{\"format\"").endsWith("more characters").hasSizeLessThan(66_000);
    }

    /** A stream of so many letters, without holding them. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, left);
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(into, from, from + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
