package org.attest.ingest.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the tables of one dataset look like.
 *
 * @param name what messages and {@code --format} call it
 * @param columns the columns it knows
 * @param layouts empty where a header names the columns; otherwise the table has none, and these are the orders that its
 *     columns may stand in, each of another length
 * @param delimiter the only one possible; empty where the header tells it
 * @param quoted whether cells may be quoted (RFC 4180); otherwise a quote is a character like others
 * @param key the column that every record has a value in; empty where none is known
 * @param keyPattern what the whole value of the key looks like. Tells records that a stray quote swallowed from text in
 *     several lines, and the tables of this dataset from others without a header
 * @param kinds of columns, when two values are the same; text where nothing is said
 */
public record TableFormat(
        String name,
        Columns columns,
        List<List<Column>> layouts,
        Optional<Delimiter> delimiter,
        boolean quoted,
        Optional<Column> key,
        Pattern keyPattern,
        Map<Column, ValueKind> kinds) {

    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

    /** Copies the lists; checks that handles are columns of this format and layouts differ in length. */
    public TableFormat {
        layouts = layouts.stream().map(List::copyOf).toList();
        for (List<Column> layout : layouts) {
            layout.forEach(column -> insist(columns.has(column), column + " is no column of " + name));
            insist(new HashSet<>(layout).size() == layout.size(), "a column stands twice in a layout of " + name);
        }
        kinds = Map.copyOf(kinds);
        kinds.keySet().forEach(column -> insist(columns.has(column), column + " is no column of " + name));
        insist(layouts.stream().map(List::size).distinct().count() == layouts.size(), "two layouts of one length");
        insist(layouts.isEmpty() || delimiter.isPresent(), "without a header the delimiter must be known");
        insist(key.isEmpty() || columns.has(key.get()), "the key is no column of " + name);
    }

    /** A format whose files have a header and any delimiter. */
    public static TableFormat withHeader(String name, Columns columns) {
        return new TableFormat(name, columns, List.of(), Optional.empty(), true, Optional.empty(), ANYTHING, Map.of());
    }

    /** A format without header and without quoting, whose columns stand in one of the given orders. */
    public static TableFormat withoutHeader(
            String name, Columns columns, Delimiter delimiter, List<List<Column>> layouts) {
        insist(!layouts.isEmpty(), "without a header there must be a layout");
        return new TableFormat(
                name, columns, layouts, Optional.of(delimiter), false, Optional.empty(), ANYTHING, Map.of());
    }

    /** The same with a key: its regular expression must match the whole trimmed cell. */
    public TableFormat key(Column column, String pattern) {
        return new TableFormat(
                name, columns, layouts, delimiter, quoted, Optional.of(column), Pattern.compile(pattern), kinds);
    }

    /** The same with columns of a kind. */
    public TableFormat of(ValueKind kind, Column... these) {
        Map<Column, ValueKind> more = new HashMap<>(kinds);
        for (Column column : these) {
            more.put(column, kind);
        }
        return new TableFormat(name, columns, layouts, delimiter, quoted, key, keyPattern, more);
    }

    /** When two values of a column are the same. */
    ValueKind kind(Column column) {
        return kinds.getOrDefault(column, ValueKind.TEXT);
    }

    /** Whether files of this format begin with a header. */
    public boolean hasHeader() {
        return layouts.isEmpty();
    }

    private static void insist(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
