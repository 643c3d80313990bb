package org.attest.generator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A table under the 45 columns of UCDP GED with as many invented events as one likes; the same seed gives the same bytes.
 *
 * <p>Its rows are not kept: each is worked out from the seed and its number, also in a shuffled release. CSV as in RFC 4180, in UTF-8, lines ended by CR LF.
 */
public final class GedTable {

    private static final String ANOTHER_COLUMN = "code_status";
    private static final int BUFFER = 1 << 16;
    private static final Map<String, String> TAGS = Map.of(
            "year",
            "#date+year",
            "date_start",
            "#date+start",
            "date_end",
            "#date+end",
            "country",
            "#country+name",
            "latitude",
            "#geo+lat",
            "longitude",
            "#geo+lon",
            "best",
            "#affected+killed",
            "region",
            "#region+name");

    private final long rows;
    private final long seed;
    private final Release release;
    private final EventRows events;

    /**
     * @param rows how many events the first release has, at least 1
     * @param seed of all that is invented
     * @param release in what this table differs from the first one
     */
    public GedTable(long rows, long seed, Release release) {
        this.rows = rows;
        this.seed = seed;
        this.release = release;
        this.events = new EventRows(seed, release.changed());
    }

    /** The names of the columns, in the order of the cells. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(EventRows.COLUMNS);
        if (release.anotherColumn()) {
            columns.add(1, ANOTHER_COLUMN);
        }
        return columns;
    }

    /** Hands on the cells of one row after the other, without header and tags. */
    public void forEach(Consumer<String[]> sink) {
        Permutation order = release.order().isPresent()
                ? new Permutation(
                        rows,
                        Draw.of(release.order().getAsLong(), Draw.Kind.ORDER, seed)
                                .bits())
                : null;
        for (long place = 0; place < rows; place++) {
            long number = order == null ? place : order.at(place);
            if (!Draw.of(seed, Draw.Kind.DROP, number).chance(release.dropped())) {
                sink.accept(cells(number));
            }
        }
    }

    private String[] cells(long number) {
        String[] cells = events.row(number);
        if (!release.anotherColumn()) {
            return cells;
        }
        String[] wider = Arrays.copyOf(cells, cells.length + 1);
        System.arraycopy(cells, 1, wider, 2, cells.length - 1);
        wider[1] = "Clear";
        return wider;
    }

    /** Writes the table to a file, in place of what was there. */
    public void writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(out);
        }
    }

    /** Writes the table; does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        CsvWriter csv = writer(text);
        csv.writeRecord(columns());
        if (release.tags()) {
            csv.writeRecord(
                    columns().stream().map(name -> TAGS.getOrDefault(name, "")).toList());
        }
        try {
            forEach(csv::writeRecord);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
        text.flush();
    }

    /** Writes records the way of this table. */
    static CsvWriter writer(Writer text) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }
}
