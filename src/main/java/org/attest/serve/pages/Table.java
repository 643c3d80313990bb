package org.attest.serve.pages;

import java.util.List;

/**
 * A table.
 *
 * @param caption what its rows are, in a few words
 * @param columns heads; the first column names the row
 * @param rows each with as many cells as there are columns
 * @param note what to know about it, such as that it was cut off; empty for nothing
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows, String note) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
