package org.attest.serve.pages;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The same without columns in which no row has anything. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        return new Table(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                note);
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
