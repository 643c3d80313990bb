package org.attest.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.problem.Nearest;

/**
 * Picks the rows of a table for which all of some conditions hold, without complaining of any.
 *
 * <p>A column is called as the file's header calls it, or as its format does, without regard to case, blanks, hyphens and
 * low lines; of a table with a header, columns may be named of which the format makes nothing. What is no row, since it
 * cannot be cut into cells, is not asked about.
 */
public final class RowFilter {

    /** Takes every row. */
    public static final RowFilter ALL = new RowFilter(List.of());

    private final List<Placed> conditions;

    private RowFilter(List<Placed> conditions) {
        this.conditions = conditions;
    }

    private record Placed(Condition condition, int field) {}

    /**
     * Checks that conditions can be read, before there is a table.
     *
     * @throws WrongConditionException if one cannot
     */
    public static void check(List<String> conditions) throws WrongConditionException {
        for (String condition : conditions) {
            Condition.parse(condition);
        }
    }

    /**
     * A filter for the rows of a table.
     *
     * @param conditions as the user gave them; without any, every row is taken
     * @throws WrongConditionException if one cannot be read, or names a column that the table does not have
     */
    public static RowFilter of(List<String> conditions, TableReader table) throws WrongConditionException {
        List<Placed> placed = new ArrayList<>(conditions.size());
        for (String text : conditions) {
            Condition condition = Condition.parse(text);
            placed.add(new Placed(condition, field(condition, table.binding())));
        }
        return new RowFilter(List.copyOf(placed));
    }

    private static int field(Condition condition, Binding binding) throws WrongConditionException {
        String key = Column.key(condition.column());
        for (int field = 0; field < binding.header().size(); field++) {
            if (!key.isEmpty() && Column.key(binding.header().get(field)).equals(key)) {
                return field;
            }
        }
        for (Column column : binding.columns().all()) {
            int field = binding.field(column);
            if (field >= 0 && isCalled(column, key)) {
                return field;
            }
        }
        throw new WrongConditionException(condition.toString(), unknown(condition.column(), binding));
    }

    private static boolean isCalled(Column column, String key) {
        return Column.key(column.name()).equals(key)
                || column.aliases().stream().anyMatch(alias -> Column.key(alias).equals(key));
    }

    private static String unknown(String column, Binding binding) {
        Set<String> names = new LinkedHashSet<>(binding.header());
        names.remove("");
        return "the table has no column \"" + column + "\"" + Nearest.asQuestion(column, names);
    }

    /** Whether all conditions hold of a row. */
    public boolean takes(Row row) {
        for (Placed each : conditions) {
            if (!each.condition().holds(row.peek(each.field()))) {
                return false;
            }
        }
        return true;
    }
}
