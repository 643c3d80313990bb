package org.attest.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column of a file is which column of a format.
 *
 * @param columns the columns of the format
 * @param header the columns of the file by name, as it gives them, without blanks around
 * @param fields for each column of the format by its index: where it stands in the file, from 0; -1 where it does not
 * @param repeated columns that stand in the file a second time, and where
 */
record Binding(Columns columns, List<String> header, List<Integer> fields, List<Repeated> repeated) {

    /**
     * A column of the format that stands in the file twice under the same name.
     *
     * @param column which
     * @param first where it stands first, from 0
     * @param second where it stands again
     */
    record Repeated(Column column, int first, int second) {}

    static Binding ofHeader(Columns columns, List<String> cells) {
        List<String> header = cells.stream().map(Texts::trim).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.computeIfAbsent(Column.key(header.get(i)), k -> new ArrayList<>())
                    .add(i);
        }
        places.remove("");
        List<Integer> fields = new ArrayList<>();
        List<Repeated> repeated = new ArrayList<>();
        for (Column column : columns.all()) {
            List<Integer> at = placesOf(column, places);
            fields.add(at.isEmpty() ? -1 : at.getFirst());
            at.stream().skip(1).forEach(second -> repeated.add(new Repeated(column, at.getFirst(), second)));
        }
        return new Binding(columns, header, List.copyOf(fields), List.copyOf(repeated));
    }

    /** Where the first of its names stands that the file has. */
    private static List<Integer> placesOf(Column column, Map<String, List<Integer>> places) {
        List<String> names = new ArrayList<>(List.of(column.name()));
        names.addAll(column.aliases());
        return names.stream()
                .map(name -> places.getOrDefault(Column.key(name), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static Binding ofLayout(Columns columns, List<Column> layout) {
        Integer[] fields = new Integer[columns.size()];
        Arrays.fill(fields, -1);
        IntStream.range(0, layout.size()).forEach(i -> fields[layout.get(i).index()] = i);
        return new Binding(columns, layout.stream().map(Column::name).toList(), List.of(fields), List.of());
    }

    /** How many fields a record of the file has. */
    int width() {
        return header.size();
    }

    /** How many columns of the format the file has. */
    int matched() {
        return (int) fields.stream().filter(field -> field >= 0).count();
    }

    List<Column> missing() {
        return columns.all().stream()
                .filter(column -> column.required() && fields.get(column.index()) < 0)
                .toList();
    }

    boolean fits() {
        return missing().isEmpty();
    }

    /** Where a column stands in the file, from 0; -1 where it does not. */
    int field(Column column) {
        return fields.get(column.index());
    }

    /** Columns of the file that the format does not know, as the file names them; those without a name and those known to be left out are none. */
    List<String> unknown() {
        return IntStream.range(0, header.size())
                .filter(i -> !fields.contains(i) && repeated.stream().noneMatch(r -> r.second() == i))
                .mapToObj(header::get)
                .filter(name -> !name.isEmpty() && !columns.leavesOut(name))
                .toList();
    }

    /** What rows look like from outside. */
    Shape shape(TableFormat format) {
        int key = format.key().map(column -> fields.get(column.index())).orElse(-1);
        return new Shape(width(), key, format.keyPattern());
    }

    /** What the file calls a field, else its number. */
    String nameOf(int field) {
        Optional<String> name = field < header.size() ? Optional.of(header.get(field)) : Optional.empty();
        return name.filter(n -> !n.isEmpty()).orElse("column " + (field + 1));
    }
}
