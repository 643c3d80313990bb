package org.attest.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.ingest.InputFormat;
import org.attest.ingest.JudgementPeek;
import org.attest.ingest.acled.AcledFormat;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.gdelt.GdeltFormat;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.TableFormats;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.ucdp.ActorFormat;
import org.attest.ingest.ucdp.GedFormat;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/** The datasets that can be read. */
public final class RecordFormats {

    private static final List<RecordFormat> ALL =
            List.of(GedFormat.releases(), new ActorFormat(), new AcledFormat(), new GdeltFormat());

    private RecordFormats() {}

    /** Whether a format is a table. */
    public static boolean isTable(InputFormat format) {
        return ALL.stream().anyMatch(reader -> reader.format() == format);
    }

    /**
     * The reader of a format; empty for one that is no table.
     *
     * @param name what the user calls the file: one format may serve several datasets
     */
    public static Optional<RecordFormat> of(InputFormat format, String name) {
        return ALL.stream()
                .filter(reader -> reader.format() == format)
                .findFirst()
                .map(reader -> forFile(reader, name));
    }

    private static RecordFormat forFile(RecordFormat reader, String name) {
        return reader instanceof GedFormat ? GedFormat.forFile(name) : reader;
    }

    /**
     * The reader of a table, by its first lines.
     *
     * @param problems told what was seen where none fits
     * @throws IOException if reading breaks off
     */
    public static Optional<RecordFormat> recognise(TableInput input, ProblemSink problems) throws IOException {
        // Authorities are none of these, but what is told of a table that nobody knows should name them.
        List<TableFormat> all = Stream.concat(tables().stream(), AuthorityFormats.tables().stream())
                .toList();
        Optional<TableFormat> fitting = TableFormats.recognise(input, all, problems);
        Optional<RecordFormat> found = fitting.flatMap(table -> ALL.stream()
                        .filter(reader -> reader.table().equals(table))
                        .findFirst())
                .map(reader -> forFile(reader, input.name()));
        if (fitting.isPresent() && (found.isEmpty() || !isLike(found.get(), input))) {
            problems.accept(unlike(input, fitting.get()));
            return Optional.empty();
        }
        return found;
    }

    private static Problem unlike(TableInput input, TableFormat table) {
        return Problem.of(
                ProblemCode.FORMAT_UNKNOWN,
                Where.file(input.name()),
                "this has as many columns as " + table + " tables, but the first row is not like one of theirs",
                "if it is one, say --format " + table);
    }

    /** What their tables look like. */
    static List<TableFormat> tables() {
        return ALL.stream().map(RecordFormat::table).toList();
    }

    /** Of a table without a header, the number of columns does not tell enough. */
    private static boolean isLike(RecordFormat format, TableInput input) throws IOException {
        if (format.table().hasHeader()) {
            return true;
        }
        Optional<TableReader> opened = TableReader.open(input, format.table(), problem -> {});
        if (opened.isEmpty()) {
            return false;
        }
        try (TableReader reader = opened.get()) {
            return !reader.header().isEmpty() || (reader.next() instanceof Row row && format.isLike(row));
        }
    }

    /**
     * Whether a file may be a table: it is a regular file, is not called JSON, and does not begin as JSON or a list of
     * judgements does.
     *
     * @param name what the user calls it
     * @throws IOException if reading breaks off
     */
    public static boolean mayBeTable(String name, Path file) throws IOException {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return false;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || JudgementPeek.into(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(512);
            for (byte each : head) {
                boolean isBlank =
                        (each >= 0 && each <= ' ') || each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
                if (!isBlank) {
                    return each != '{' && each != '[';
                }
            }
            // Nothing, or nothing but blanks: not called JSON, it is an empty table.
            return true;
        }
    }
}
