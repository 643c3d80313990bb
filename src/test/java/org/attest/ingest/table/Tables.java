package org.attest.ingest.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.problem.ProblemSink;

/** Tables for tests, and readings of them. */
final class Tables {

    private Tables() {}

    /** All records of a reader, to its end. */
    static List<TableRecord> records(TableReader reader) throws IOException {
        List<TableRecord> records = new ArrayList<>();
        for (TableRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    /** All records of a table. */
    static List<TableRecord> records(TableInput input, TableFormat format, ProblemSink problems) throws IOException {
        try (TableReader reader =
                TableReader.open(input, format, problems).orElseThrow(() -> new AssertionError("refused"))) {
            return records(reader);
        }
    }

    /** All rows of a reader that yields nothing else. */
    static List<Row> rows(TableReader reader) throws IOException {
        return records(reader).stream().map(Row.class::cast).toList();
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
