package org.attest.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Columns;
import org.attest.ingest.table.RecordHasher;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many rows and megabytes (10^6 bytes) a second are read of a table like GED: 45 columns, 560 bytes a row, a sixth of them
 * quoted, names with diacritics. In memory, on one core. FastCSV on the same bytes, for comparison.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TableBench {

    private static final int ROWS = 60_000;
    private static final int WIDTH = 45;

    private byte[] text = {};
    private List<Column> columns = List.of();
    private TableFormat format =
            TableFormat.withHeader("none", Columns.builder().build());

    /** What was read, a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Rates {

        /** Rows. */
        public double rows;

        /** Megabytes. */
        public double megabytes;

        void add(long readRows, long bytes) {
            rows += readRows;
            megabytes += bytes / 1e6;
        }
    }

    /** Makes up the table. */
    @Setup(Level.Trial)
    public void write() {
        Columns.Builder builder = Columns.builder();
        columns = IntStream.range(0, WIDTH)
                .mapToObj(i -> builder.required("column_" + i))
                .toList();
        format = TableFormat.withHeader("bench", builder.build()).key(columns.getFirst(), "\\d+");
        Random random = new Random(7);
        StringBuilder out = new StringBuilder(ROWS * 600);
        out.append(String.join(",", format.columns().names())).append("\r\n");
        for (int row = 0; row < ROWS; row++) {
            line(row, random, out);
        }
        text = out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(int row, Random random, StringBuilder out) {
        out.append(100_000 + row);
        for (int i = 1; i < WIDTH; i++) {
            out.append(',').append(cell(i, random));
        }
        out.append("\r\n");
    }

    private static String cell(int column, Random random) {
        return switch (column % 9) {
            case 0 -> "";
            case 1, 5, 7 -> Integer.toString(random.nextInt(3_000));
            case 2 -> "Government of Karsa";
            case 3 -> random.nextInt(40) + "." + random.nextInt(1_000_000);
            case 4 -> "Nīnawá province";
            case 6 -> "2016-03-05 00:00:00.000";
            default ->
                column < 18
                        ? "\"\"\"Some Agency,2016-03-05,March 5th: shelling in \"\"Old\"\" town, " + random.nextInt()
                                + " at night\"\"\""
                        : "Town " + random.nextInt(500);
        };
    }

    /** Records are cut, nothing of them is decoded. */
    @Benchmark
    public long cut(Rates rates) throws IOException {
        return read(rates, row -> row.ordinal());
    }

    /** Every cell becomes a string. */
    @Benchmark
    public long texts(Rates rates) throws IOException {
        return read(rates, row -> {
            long length = 0;
            for (Column column : columns) {
                String value = row.text(column);
                length += value == null ? 0 : value.length();
            }
            return length;
        });
    }

    /** Content hashes: what a survey of a table costs. */
    @Benchmark
    public long hashes(Rates rates) throws IOException {
        RecordHasher hasher = new RecordHasher(format);
        return read(rates, row -> hasher.content(row).high());
    }

    /** For comparison: every cell becomes a string. */
    @Benchmark
    public long textsByFastCsv(Rates rates) throws IOException {
        long length = 0;
        long rows = -1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(text))) {
            for (CsvRecord row : reader) {
                rows++;
                for (String value : row.getFields()) {
                    length += value.length();
                }
            }
        }
        rates.add(check(rows), text.length);
        return length;
    }

    private interface Work {
        long on(Row row);
    }

    private long read(Rates rates, Work work) throws IOException {
        long sum = 0;
        TableInput input = TableInput.of("bench", () -> new ByteArrayInputStream(text));
        try (TableReader reader = TableReader.open(input, format, problem -> {}).orElseThrow()) {
            for (TableRecord record = reader.next(); record != null; record = reader.next()) {
                sum += work.on((Row) record);
            }
            rates.add(check(reader.counts().rows()), text.length);
        }
        return sum;
    }

    private static long check(long rows) {
        if (rows != ROWS) {
            throw new IllegalStateException("not all were read: " + rows);
        }
        return rows;
    }
}
