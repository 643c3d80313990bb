package org.attest.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table for people: columns as wide as they have to be, numbers to the right. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row; numbers with a fraction get one digit of it below ten and none from there on. */
    void add(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + rows.getFirst());
        }
        rows.add(Arrays.stream(cells).map(Columns::cell).toList());
    }

    private static String cell(Object value) {
        return switch (value) {
            case Double d -> String.format(Locale.ROOT, d < 10 ? "%,.1f" : "%,.0f", d);
            case Long l -> String.format(Locale.ROOT, "%,d", l);
            case Integer i -> String.format(Locale.ROOT, "%,d", i);
            default -> value.toString();
        };
    }

    /** Prints the header and all rows. */
    void print(PrintStream out) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - row.get(i).length());
                boolean number = row.get(i).matches("[\\d,.]+");
                line.append(i == 0 ? "" : "  ")
                        .append(number ? gap : "")
                        .append(row.get(i))
                        .append(number ? "" : gap);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
