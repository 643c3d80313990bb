package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.problem.Problem;

/** What FastCSV writes is read back, however it is written. */
class RoundTripTest {

    /** A table and how to write it; the cells of the header are c0, c1, …. */
    record Written(
            List<List<String>> rows,
            Delimiter delimiter,
            QuoteStrategy quotes,
            LineDelimiter lineEnd,
            String charset,
            boolean packed) {

        int width() {
            return rows.isEmpty() ? 2 : rows.getFirst().size();
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Charset encoding = Charset.forName(charset.replace("+BOM", ""));
            if (charset.endsWith("+BOM")) {
                out.write("\uFEFF".getBytes(encoding));
            }
            CsvWriter.CsvWriterBuilder builder =
                    CsvWriter.builder().fieldSeparator(delimiter.character()).lineDelimiter(lineEnd);
            if (quotes != null) {
                builder.quoteStrategy(quotes);
            }
            try (CsvWriter writer = builder.build(out, encoding)) {
                writer.writeRecord(names(width()));
                rows.forEach(writer::writeRecord);
            }
            return packed ? PackingTest.gzip(out.toByteArray()) : out.toByteArray();
        }
    }

    private static List<String> names(int width) {
        return IntStream.range(0, width).mapToObj(i -> "c" + i).toList();
    }

    private static TableFormat format(int width) {
        Columns.Builder builder = Columns.builder();
        names(width).forEach(builder::required);
        return TableFormat.withHeader("random", builder.build());
    }

    @Provide
    Arbitrary<Written> tables() {
        // Of letters beyond ASCII only such as are the same in all encodings, and no UTF-8 by accident when written in
        // Windows-1252.
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab,;\t|\"\n\r '#éÜ").ofMaxLength(9),
                Arbitraries.of("", "2016-03-05", "\"\"", "a\r\nb", "\"", "c0", "1,234"));
        Arbitrary<List<List<String>>> rows = Arbitraries.integers()
                .between(2, 12)
                .flatMap(width -> cells.list().ofSize(width).list().ofMaxSize(25));
        return Combinators.combine(
                        rows,
                        Arbitraries.of(Delimiter.values()),
                        Arbitraries.of(QuoteStrategies.ALWAYS, QuoteStrategies.EMPTY, QuoteStrategies.NON_EMPTY)
                                .injectNull(0.4),
                        Arbitraries.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR),
                        Arbitraries.of("UTF-8", "UTF-8+BOM", "UTF-16LE+BOM", "UTF-16BE+BOM", "windows-1252"),
                        Arbitraries.of(true, false))
                .as(Written::new);
    }

    private static List<List<String>> read(byte[] bytes, TableFormat format, List<Hash128> hashes) throws IOException {
        List<Problem> problems = new ArrayList<>();
        RecordHasher hasher = new RecordHasher(format);
        List<TableRecord> records = Tables.records(Tables.bytes(bytes), format, problems::add);
        assertThat(Tables.bad(records)).isEmpty();
        assertThat(problems).noneMatch(Problem::blocks);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : Tables.rows(records)) {
            List<String> values = format.columns().all().stream().map(row::text).toList();
            // Lines without any content are blank; whether they are depends on their quotes.
            if (values.stream().anyMatch(Objects::nonNull)) {
                rows.add(values);
                hashes.add(hasher.content(row));
            }
        }
        return rows;
    }

    private static List<List<String>> expected(List<List<String>> rows) {
        List<List<String>> read = rows.stream()
                .map(row -> row.stream().map(Tables::asRead).toList())
                .filter(row -> row.stream().anyMatch(Objects::nonNull))
                .collect(Collectors.toCollection(ArrayList::new));
        boolean tagged = !rows.isEmpty()
                && rows.stream()
                        .filter(RoundTripTest::isNotBlank)
                        .findFirst()
                        .filter(row -> row.stream().map(Tables::asRead).allMatch(c -> c == null || c.startsWith("#")))
                        .isPresent();
        return tagged ? read.subList(1, read.size()) : read;
    }

    private static boolean isNotBlank(List<String> row) {
        return row.stream().map(Tables::asRead).anyMatch(Objects::nonNull);
    }

    @Property(tries = 1000, seed = "4")
    void everyTableIsReadBack(@ForAll("tables") Written table) throws IOException {
        List<List<String>> read = read(table.bytes(), format(table.width()), new ArrayList<>());
        assertThat(read).isEqualTo(expected(table.rows()));
    }

    @Property(tries = 300, seed = "4")
    void shuffledColumnsAndOtherWritingGiveTheSameHashes(@ForAll("tables") Written table, @ForAll long seed)
            throws IOException {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.width()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(out, StandardCharsets.UTF_8)) {
            writer.writeRecord(shuffled(names(table.width()), order, "new"));
            table.rows().forEach(row -> writer.writeRecord(shuffled(row, order, "")));
        }
        TableFormat format = format(table.width());
        List<Hash128> first = new ArrayList<>();
        List<Hash128> second = new ArrayList<>();
        List<List<String>> read = read(table.bytes(), format, first);
        assertThat(read(out.toByteArray(), format, second)).isEqualTo(read);
        assertThat(second).isEqualTo(first);
    }

    /** In another order, and with a column more. */
    private static List<String> shuffled(List<String> row, List<Integer> order, String more) {
        List<String> cells = order.stream().map(row::get).collect(Collectors.toCollection(ArrayList::new));
        cells.add(order.size() / 2, more);
        return cells;
    }
}
