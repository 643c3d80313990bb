package org.attest.ingest.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;

/** Tables for tests, and readings of them. */
final class Tables {

    private Tables() {}

    /** A made-up table of eight columns, of which the first is the key, a number. */
    static final class Raids {

        private static final Columns.Builder BUILDER = Columns.builder();

        static final Column ID = BUILDER.required("id", "raid_id");
        static final Column DATE = BUILDER.required("date_start");
        static final Column PLACE = BUILDER.required("where");
        static final Column LATITUDE = BUILDER.required("latitude", "lat");
        static final Column LONGITUDE = BUILDER.required("longitude", "lon");
        static final Column SIDE = BUILDER.required("side_a");
        static final Column NOTES = BUILDER.required("notes");
        static final Column DEATHS = BUILDER.optional("best", "deaths");

        static final Columns COLUMNS = BUILDER.build();
        static final TableFormat FORMAT =
                TableFormat.withHeader("raids", COLUMNS).key(ID, "\\d+(\\.0)?");

        static final String HEADER = "id,date_start,where,latitude,longitude,side_a,notes,best";

        private Raids() {}

        /** A sound line without its end. */
        static String line(int id) {
            return id + ",2016-03-05,Old Harbour,36.3,43.1,Militia,\"a \"\"quoted\"\" note, of " + id + "\",4";
        }
    }

    /** All records of a reader, to its end. */
    static List<TableRecord> records(TableReader reader) throws IOException {
        List<TableRecord> records = new ArrayList<>();
        for (TableRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    /** All records of a table that is not refused. */
    static List<TableRecord> records(TableInput input, TableFormat format, ProblemSink problems) throws IOException {
        try (TableReader reader = TableReader.open(input, format, problems)
                .orElseThrow(() -> new AssertionError("refused: " + problems))) {
            return records(reader);
        }
    }

    /** All records of a table of {@link Raids}. */
    static List<TableRecord> raids(String text, ProblemSink problems) throws IOException {
        return records(TableInput.of("raids.csv", text), Raids.FORMAT, problems);
    }

    /** All rows of a reader that yields nothing else. */
    static List<Row> rows(TableReader reader) throws IOException {
        return records(reader).stream().map(Row.class::cast).toList();
    }

    /** Ids of the good rows of {@link Raids}. */
    static List<String> ids(List<TableRecord> records) {
        return rows(records).stream().map(row -> row.text(Raids.ID)).toList();
    }

    static List<Row> rows(List<TableRecord> records) {
        return records.stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }

    static List<BadRecord> bad(List<TableRecord> records) {
        return records.stream()
                .filter(BadRecord.class::isInstance)
                .map(BadRecord.class::cast)
                .toList();
    }

    /** The problems that a file is refused with. */
    static List<Problem> refusal(TableInput input, TableFormat format) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (TableReader.open(input, format, problems::add).isPresent()) {
            throw new AssertionError("not refused; " + problems);
        }
        return problems;
    }

    static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    static TableInput bytes(byte[] bytes) {
        return TableInput.of("raids.csv", () -> new ByteArrayInputStream(bytes));
    }

    /** The other reading to compare with: all records of a file with commas. */
    static List<List<String>> byFastCsv(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** A cell as rows are to give it: trimmed, with LF in it, absent when empty. */
    static String asRead(String cell) {
        String text = Texts.trim(Texts.clean(cell));
        return text.isEmpty() ? null : text;
    }
}
