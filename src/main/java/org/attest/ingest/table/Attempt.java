package org.attest.ingest.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.problem.Nearest;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/**
 * How well a file can be read as a format, and what is to say when it cannot.
 *
 * @param format the format
 * @param best the best reading of its first line
 * @param bare whether the file has no header, and need not have one
 * @param tried the readings as a header, one for each delimiter
 */
record Attempt(TableFormat format, Heading best, boolean bare, List<Heading> tried) {

    private static final int SHOWN = 5;

    boolean fits() {
        // A format without required columns is not recognised in whatever comes along.
        return bare || (best.binding().fits() && best.binding().matched() > 0);
    }

    /** How many columns of the format are there. */
    int matched() {
        return format.hasHeader() || fits() ? best.binding().matched() : 0;
    }

    private long required() {
        return format.columns().all().stream().filter(Column::required).count();
    }

    /** Whether so much is there that what is missing can be named one by one. */
    boolean isNear() {
        return format.hasHeader() && 2 * (required() - best.binding().missing().size()) >= required();
    }

    /** Whether the first line is a header with something between the names that is none of the delimiters. */
    boolean isUndivided() {
        List<String> words = List.of(best.text().split("[^\\p{Alnum}_]+"));
        return format.hasHeader()
                && best.binding().width() == 1
                && 2L * Binding.ofHeader(format.columns(), words).matched() >= required()
                && words.size() > 1;
    }

    /** Tells why it does not fit. */
    void explain(ProblemCode code, Where where, ProblemSink problems) {
        if (isNear()) {
            List<String> unknown = best.binding().unknown();
            best.binding().missing().forEach(column -> problems.accept(missing(column, where, unknown)));
        } else if (isUndivided()) {
            String what =
                    "the first line names columns of " + format + ", but none of ',', ';', tab and '|' divides them";
            problems.accept(Problem.of(code, where, what, "write the table with one of these between its cells"));
        } else {
            problems.accept(Problem.of(code, where, seen(), cure()));
        }
    }

    private Problem missing(Column column, Where where, Collection<String> unknown) {
        String cure = Nearest.of(column.name(), unknown)
                .map(near -> "is it the one called \"" + near + "\"? Then rename that one")
                .orElse("every " + format + " table has it: name the column so, or take another release");
        return Problem.of(ProblemCode.COLUMN_MISSING, where, "there is no column \"" + column.name() + "\"", cure);
    }

    /** How many columns it has with each delimiter. */
    String widths() {
        return tried.stream()
                .sorted(Comparator.comparingInt(
                        (Heading heading) -> -heading.binding().width()))
                .map(Attempt::width)
                .collect(Collectors.joining(", "));
    }

    /** What the first line looks like. */
    private String seen() {
        String widths = widths();
        Binding binding = best.binding();
        if (!format.hasHeader()) {
            return "the first line has " + widths + ", which no " + format + " table has" + keyed();
        }
        String known = binding.matched() == 0
                ? "none of them is"
                : binding.matched() + (binding.matched() == 1 ? " of them is" : " of them are");
        return "the first line has " + widths + "; " + known + " among the columns of " + format;
    }

    private String keyed() {
        return format.key().map(key -> ", or not with such a value of " + key).orElse("");
    }

    private static String width(Heading heading) {
        int width = heading.binding().width();
        String columns = width == 0 ? "no sound columns" : width == 1 ? "1 column" : width + " columns";
        return columns + " with " + heading.delimiter();
    }

    private String cure() {
        if (!format.hasHeader()) {
            String widths = format.layouts().stream()
                    .map(layout -> Integer.toString(layout.size()))
                    .collect(Collectors.joining(" or "));
            return "give a table with " + widths + " columns, with "
                    + format.delimiter().orElseThrow() + " between them";
        }
        List<String> names = format.columns().all().stream()
                .filter(Column::required)
                .map(Column::name)
                .limit(SHOWN)
                .toList();
        return "the first line must name the columns, among them " + String.join(", ", names)
                + "; is it another format, or was the header lost?";
    }
}
