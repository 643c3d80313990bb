package org.attest.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Rows of short texts in aligned columns: names, a line of dashes, the rows, as saved queries show theirs. The last column is
 * not filled up. Made for names and numbers in Latin letters: wide characters are not measured.
 */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String> names;
    private final Set<Integer> numbers;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table of these columns, of which some, counted from 0, hold numbers and stand to the right. */
    TextTable(List<String> names, Set<Integer> numbers) {
        this.names = List.copyOf(names);
        this.numbers = Set.copyOf(numbers);
    }

    /** Adds a row of as many cells as there are columns. */
    void add(List<String> cells) {
        if (cells.size() != names.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + names.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    void print(PrintStream out) {
        int[] widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .reduce(names.get(i).length(), Math::max);
        }
        out.println(line(names, widths));
        out.println(line(dashes(widths), widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static List<String> dashes(int[] widths) {
        return Arrays.stream(widths).mapToObj("-"::repeat).toList();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String room = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : GAP).append(numbers.contains(i) ? room + cells.get(i) : cells.get(i) + room);
        }
        return line.toString().stripTrailing();
    }
}
