package org.attest.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one column: {@code ActionGeo_CountryCode=IZ,SY}, {@code year>=2016}, {@code side_b!="A, B"}.
 *
 * <p>{@code =} holds where the cell is one of the values, letter by letter, {@code !=} where it is none of them; an empty
 * value is an empty cell. The other signs compare numbers, or days: the value may be a day ({@code 2016-03-05} or
 * {@code 20160305}), a month or a year, and cells are days as they are understood everywhere else, also with a time of day
 * behind them. They hold of no cell that is neither.
 */
final class Condition {

    private static final Pattern SYNTAX = Pattern.compile("([^=!<>]+)(!=|>=|<=|=|>|<)(.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))\\s*(,|$)");

    private final String text;
    private final String column;
    private final Sign sign;
    private final List<String> values;
    private final @Nullable Bound bound;

    private Condition(String text, String column, Sign sign, List<String> values, @Nullable Bound bound) {
        this.text = text;
        this.column = column;
        this.sign = sign;
        this.values = values;
        this.bound = bound;
    }

    private enum Sign {
        IS("="),
        IS_NOT("!="),
        LEAST(">="),
        MOST("<="),
        MORE(">"),
        LESS("<");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        static Sign of(String written) {
            for (Sign sign : values()) {
                if (sign.written.equals(written)) {
                    return sign;
                }
            }
            throw new IllegalArgumentException(written);
        }

        boolean compares() {
            return this != IS && this != IS_NOT;
        }
    }

    /**
     * Reads a condition.
     *
     * @throws WrongConditionException if it is none
     */
    static Condition parse(String text) throws WrongConditionException {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches() || parts.group(1).isBlank()) {
            throw new WrongConditionException(
                    text, "this is no condition: write COLUMN=VALUE, or !=, >=, <=, >, < in place of the sign");
        }
        Sign sign = Sign.of(parts.group(2));
        List<String> values = values(text, parts.group(3));
        return new Condition(
                text, parts.group(1).strip(), sign, values, sign.compares() ? bound(text, sign, values) : null);
    }

    private static List<String> values(String text, String list) throws WrongConditionException {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(list);
        for (int at = 0; at <= list.length(); at = value.end()) {
            if (!value.find(at) || value.start() != at) {
                throw new WrongConditionException(
                        text, "a quote is not closed, or text stands beside one: write \"A, B\",C for two values");
            }
            values.add(value.group(1) != null ? value.group(1).replace("\"\"", "\"") : Texts.trim(value.group(2)));
            if (value.group(3).isEmpty()) {
                return List.copyOf(values);
            }
        }
        return List.copyOf(values);
    }

    private static Bound bound(String text, Sign sign, List<String> values) throws WrongConditionException {
        if (values.size() != 1) {
            throw new WrongConditionException(
                    text, "several values can only stand behind = and !=; write a --where for each bound");
        }
        Bound bound = Bound.of(values.getFirst());
        if (bound == null) {
            throw new WrongConditionException(
                    text,
                    "behind " + sign.written + " a number or a date is wanted, as in year" + sign.written
                            + "2016 or date" + sign.written + "2016-07-01");
        }
        return bound;
    }

    /** The column that it names. */
    String column() {
        return column;
    }

    /** Whether it holds of a cell; an absent one is null. */
    boolean holds(@Nullable String cell) {
        return switch (sign) {
            case IS -> values.contains(cell == null ? "" : cell);
            case IS_NOT -> !values.contains(cell == null ? "" : cell);
            case LEAST, MOST, MORE, LESS -> cell != null && bound != null && compares(bound.compare(cell));
        };
    }

    private boolean compares(@Nullable Integer order) {
        if (order == null) {
            return false;
        }
        return switch (sign) {
            case LEAST -> order >= 0;
            case MOST -> order <= 0;
            case MORE -> order > 0;
            case LESS -> order < 0;
            case IS, IS_NOT -> throw new IllegalStateException(text);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
