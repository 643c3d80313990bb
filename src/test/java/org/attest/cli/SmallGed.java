package org.attest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A few sound rows under the columns of UCDP GED, of which nothing is to be complained: tests spoil them. Row 1 stands in line 2.
 *
 * <p>All cells but {@code source_article} are plain words, so that a delimiter can be changed by replacing it.
 */
final class SmallGed {

    static final int ROWS = 6;
    static final int COLUMNS = 33;

    private final List<Map<String, String>> rows = new ArrayList<>();

    private SmallGed() {}

    static SmallGed sound() {
        return sound(ROWS);
    }

    /** So many rows, at most 9. */
    static SmallGed sound(int rows) {
        SmallGed table = new SmallGed();
        for (int row = 1; row <= rows; row++) {
            table.rows.add(row(row));
        }
        return table;
    }

    private static Map<String, String> row(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        String day = "2031-03-0" + number;
        row.put("id", Integer.toString(100 + number));
        row.put("type_of_violence", "1");
        row.put("conflict_new_id", "9001");
        row.put("conflict_name", "Varland: Government");
        row.put("dyad_new_id", "9101");
        row.put("dyad_name", "Government of Varland - Red Reed");
        row.put("side_a_new_id", "901");
        row.put("side_a", "Government of Varland");
        row.put("side_b_new_id", "902");
        row.put("side_b", "Red Reed");
        row.put("number_of_sources", "1");
        row.put("source_article", "\"Varland Herald,2031-03-1" + number + ",Reed takes mill " + number + "\"");
        row.put("source_original", "mill owner");
        row.put("where_prec", "1");
        row.put("where_coordinates", "Oldmill town");
        row.put("adm_1", "North province");
        row.put("adm_2", "Mill district");
        row.put("latitude", "12.2" + number);
        row.put("longitude", "40.2" + number);
        row.put("priogrid_gid", "147321");
        row.put("country", "Varland");
        row.put("event_clarity", "1");
        row.put("date_prec", "1");
        row.put("date_start", day);
        row.put("date_end", day);
        row.put("deaths_a", "1");
        row.put("deaths_b", "2");
        row.put("deaths_civilians", Integer.toString(number));
        row.put("deaths_unknown", "0");
        row.put("low", Integer.toString(3 + number));
        row.put("best", Integer.toString(3 + number));
        row.put("high", Integer.toString(20 + number));
        row.put("active_year", "1");
        return row;
    }

    /** Changes a cell of a row, counted from 1. */
    SmallGed with(int row, String column, String cell) {
        rows.get(row - 1).put(column, cell);
        return this;
    }

    /** Changes the cells of a column in all rows. */
    SmallGed withAll(String column, String cell) {
        rows.forEach(row -> row.put(column, cell));
        return this;
    }

    SmallGed without(String column) {
        rows.forEach(row -> row.remove(column));
        return this;
    }

    /** Puts a row behind the last one that is, but for what the change does, one of the others. */
    SmallGed again(int row, UnaryOperator<Map<String, String>> change) {
        rows.add(change.apply(new LinkedHashMap<>(rows.get(row - 1))));
        return this;
    }

    String header() {
        return String.join(",", rows.getFirst().keySet());
    }

    /** The text of a row without a line end. */
    String line(int row) {
        return rows.get(row - 1).values().stream().map(SmallGed::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The table, each line ended by LF. */
    String text() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Header and rows, without line ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(header()));
        for (int row = 1; row <= rows.size(); row++) {
            lines.add(line(row));
        }
        return lines;
    }

    /** The table with another delimiter. */
    String text(char delimiter) {
        String quoted = Character.toString(delimiter);
        return text().replace("\"\"\"Varland Herald,", "\"\"\"Varland Herald\0")
                .replaceAll("(2031-03-1\\d),Reed", "$1\0Reed")
                .replace(",", quoted)
                .replace('\0', ',');
    }
}
