package org.attest.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that a format knows. A file may have others, which are told once and otherwise left alone. */
public final class Columns {

    private final List<Column> all;
    private final Set<String> leftOut;

    private Columns(List<Column> all, Set<String> leftOut) {
        this.all = List.copyOf(all);
        this.leftOut = Set.copyOf(leftOut);
    }

    /** Nothing declared yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** All columns, in the order of declaration. */
    public List<Column> all() {
        return all;
    }

    /** The canonical names, in the order of declaration. */
    public List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    int size() {
        return all.size();
    }

    /** Whether a name in a file is that of a column known to be there, of which nothing is made. */
    boolean leavesOut(String name) {
        return leftOut.contains(Column.key(name));
    }

    /** Whether the handle is one of these. */
    boolean has(Column column) {
        return column.index() < all.size() && all.get(column.index()) == column;
    }

    /** Collects columns. Handles may be kept as constants before {@link #build} is called. */
    public static final class Builder {

        private final List<Column> columns = new ArrayList<>();
        private final Map<String, String> taken = new HashMap<>();
        private final Set<String> leftOut = new HashSet<>();

        private Builder() {}

        /** A column without which a file is refused. */
        public Column required(String name, String... aliases) {
            return add(name, aliases, true);
        }

        /** A column that a file may lack. */
        public Column optional(String name, String... aliases) {
            return add(name, aliases, false);
        }

        /** Columns that files have, of which nothing is made: no part of the content, and nothing to tell. */
        public void leftOut(String... names) {
            for (String name : names) {
                claim(name, name);
                leftOut.add(Column.key(name));
            }
        }

        private Column add(String name, String[] aliases, boolean required) {
            Column column = new Column(name, List.of(aliases), required, columns.size());
            claim(name, name);
            column.aliases().forEach(alias -> claim(alias, name));
            columns.add(column);
            return column;
        }

        private void claim(String word, String name) {
            String other = taken.put(Column.key(word), name);
            if (other != null) {
                throw new IllegalArgumentException("\"" + word + "\" would be both " + other + " and " + name);
            }
        }

        /** What was declared so far. */
        public Columns build() {
            return new Columns(columns, leftOut);
        }
    }
}
