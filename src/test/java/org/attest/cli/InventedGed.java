package org.attest.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.attest.generator.GedTable;
import org.attest.generator.Release;

/** Tables of invented events, some of whose cells a test changes. */
final class InventedGed {

    private final GedTable table;
    private final List<String> columns;

    /** A table of so many rows, which is the same each time. */
    InventedGed(int rows) {
        table = new GedTable(rows, 5, Release.FIRST);
        columns = table.columns();
    }

    /** A row as it is about to be written. */
    static final class Row {

        private final List<String> columns;
        private final String[] cells;

        private Row(List<String> columns, String[] cells) {
            this.columns = columns;
            this.cells = cells;
        }

        String get(String column) {
            return cells[columns.indexOf(column)];
        }

        void set(String column, String value) {
            cells[columns.indexOf(column)] = value;
        }
    }

    /** Writes it as it is. */
    Path write(Path file) throws IOException {
        return write(file, (number, row) -> {});
    }

    /** Writes it, each row, numbered from 0, changed before. */
    Path write(Path file, BiConsumer<Integer, Row> change) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            int[] number = {0};
            table.forEach(cells -> {
                change.accept(number[0]++, new Row(columns, cells));
                csv.writeRecord(cells);
            });
        }
        return file;
    }
}
