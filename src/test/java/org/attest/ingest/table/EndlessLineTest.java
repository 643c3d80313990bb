package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Lines without end, read from streams that nobody has in memory. */
class EndlessLineTest {

    private static TableInput between(String before, long length, String unit, String after) {
        return TableInput.of(
                "raids.csv",
                () -> new SequenceInputStream(Collections.enumeration(List.of(
                        text(Raids.HEADER + "\n" + Raids.line(1) + "\n" + before),
                        new Repeated(unit, length),
                        text(after + "\n" + Raids.line(2) + "\n")))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void costsOneRecord(TableInput input, ProblemCode code, long bytes) throws IOException {
        List<TableRecord> records = Tables.records(input, Raids.FORMAT, problem -> {});
        assertThat(Tables.ids(records)).containsExactly("1", "2");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(code);
            assertThat(bad.problem().where().line()).isEqualTo(3);
            assertThat(bad.bytes()).isEqualTo(bytes);
            assertThat(bad.original()).hasSize(BadRecord.LONGEST);
        });
    }

    @Test
    void aLineOfMoreThanTwoGigabytesIsPassedOverInLittleMemory() throws IOException {
        long length = (1L << 31) + 5_000_000;
        costsOneRecord(between("2,", length, "x".repeat(8192), ""), ProblemCode.RECORD_TOO_LARGE, length + 3);
    }

    @Test
    void soIsOneOfManyFields() throws IOException {
        costsOneRecord(between("2,", 50_000_000, "x,", ""), ProblemCode.RECORD_TOO_LARGE, 50_000_003);
    }

    @Test
    void soIsACellInQuotesWithManyLines() throws IOException {
        String unit = "some text, and, more\n";
        long length = 1_000_000L * unit.length();
        costsOneRecord(between("2,\"", length, unit, "\",1,1,1,1,1,1"), ProblemCode.QUOTE_STRAY, length + 4 + 14 - 1);
    }

    @Test
    void aTableThatIsOneEndlessLineIsRefused() throws IOException {
        TableInput input = TableInput.of("raids.csv", () -> new Repeated("x", 1L << 30));
        assertThat(Tables.refusal(input, Raids.FORMAT))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("no sound columns"));
    }

    /** The same bytes again and again. */
    private static final class Repeated extends InputStream {

        private final byte[] unit;
        private final long length;
        private long at;

        Repeated(String unit, long length) {
            byte[] once = unit.getBytes(StandardCharsets.UTF_8);
            this.unit = new byte[once.length * Math.max(1, 65_536 / once.length)];
            for (int i = 0; i < this.unit.length; i += once.length) {
                System.arraycopy(once, 0, this.unit, i, once.length);
            }
            this.length = length;
        }

        @Override
        public int read() {
            return at < length ? unit[(int) (at++ % unit.length)] : -1;
        }

        @Override
        public int read(byte[] to, int from, int wanted) {
            int start = (int) (at % unit.length);
            int count = (int) Math.min(Math.min(wanted, unit.length - start), length - at);
            if (count <= 0) {
                return wanted == 0 ? 0 : -1;
            }
            System.arraycopy(unit, start, to, from, count);
            at += count;
            return count;
        }

        @Override
        public String toString() {
            return Arrays.toString(unit);
        }
    }
}
