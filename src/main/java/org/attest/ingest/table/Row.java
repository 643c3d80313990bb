package org.attest.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table that has as many fields as the table has columns. Holds a copy of its bytes and decodes what is asked for, when
 * it is asked for, so that this can be done by another thread than the one that reads. One thread at a time.
 *
 * <p>Values are trimmed, line ends in them are LF, control characters are left out with a complaint, and what is empty then is
 * absent. {@link #original} is as the file has it. Complaints are collected here; none is thrown.
 */
public final class Row implements TableRecord {

    private final Table table;
    private final byte[] bytes;
    private final int[] bounds;
    private final long line;
    private final long ordinal;
    private final boolean western;
    private final boolean special;
    private final List<Problem> problems = new ArrayList<>(0);

    Row(Table table, RecordCutter cutter, long ordinal, boolean western) {
        Frame frame = cutter.frame();
        this.table = table;
        this.bytes = Arrays.copyOfRange(cutter.window().bytes(), frame.start, frame.contentEnd);
        this.bounds = frame.bounds(table.binding().width());
        this.line = cutter.line();
        this.ordinal = ordinal;
        this.western = western;
        this.special = frame.special;
    }

    @Override
    public Where where() {
        return table.line(line);
    }

    /** The record, with the column as pointer, by the name that the file gives it. */
    public Where where(Column column) {
        int field = field(column);
        return field < 0 ? where().at(column.name()) : table.field(line, field);
    }

    @Override
    public long ordinal() {
        return ordinal;
    }

    @Override
    public String original() {
        return Texts.decode(bytes, 0, bytes.length, western);
    }

    /** Whether the file has that column. */
    public boolean has(Column column) {
        return field(column) >= 0;
    }

    /** The value of a column; null when it is empty or the file does not have it. */
    public @Nullable String text(Column column) {
        int field = field(column);
        return field < 0 ? null : text(field, column);
    }

    /** The value of a field by its place in the file; complaints name the column. */
    @Nullable String text(int field, Column column) {
        return text(field, text -> clean(text, column));
    }

    /** The value of a field by its place in the file, without complaints. */
    @Nullable String peek(int field) {
        return text(field, Texts::clean);
    }

    private @Nullable String text(int field, UnaryOperator<String> cleaning) {
        int from = from(field);
        int to = to(field);
        if (from == to) {
            return null;
        }
        String text = Texts.decode(bytes, from, to, western);
        if (isDoubled(field)) {
            text = text.replace("\"\"", "\"");
        }
        if (special) {
            text = cleaning.apply(text);
        }
        // Blanks beyond ASCII, and what stands behind control characters that are gone now.
        if (special || bytes[from] < 0 || bytes[to - 1] < 0) {
            text = Texts.trim(text);
        }
        return text.isEmpty() ? null : text;
    }

    /** Whether the text of a field is its bytes from {@link #from} to {@link #to} in UTF-8, but for doubled quotes. */
    boolean isPlain(int field) {
        int from = from(field);
        int to = to(field);
        return from == to || (!special && !western && bytes[from] >= 0 && bytes[to - 1] >= 0);
    }

    /** Whether quotes in a field are doubled. */
    boolean isDoubled(int field) {
        return (bounds[2 * field + 1] & 1) != 0;
    }

    /** Where a field begins, without blanks before it. */
    int from(int field) {
        int from = bounds[2 * field];
        int to = bounds[2 * field + 1] >>> 1;
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        return from;
    }

    /** Behind the end of a field, without blanks behind it; where it begins, when there is nothing else in it. */
    int to(int field) {
        int from = from(field);
        int to = bounds[2 * field + 1] >>> 1;
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        return to;
    }

    /** The record as it stands in the file; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }

    private String clean(String text, Column column) {
        long controls = text.chars().filter(c -> Texts.isControl((char) c)).count();
        if (controls > 0) {
            String what = controls + (controls == 1 ? " control character" : " control characters");
            flag(ProblemCode.CONTROL_CHARACTER, column, what + ", left out", "remove them at the source");
        }
        return Texts.clean(text);
    }

    /** What can be read of values without which the record is worth nothing: complaints block it. */
    public Cells needed() {
        return new Cells(this, Severity.ERROR);
    }

    /** What can be read of values that may be left out: complaints are warnings. */
    public Cells cells() {
        return new Cells(this, Severity.WARNING);
    }

    /** Complains about a value with the standard severity of the code. */
    public void flag(ProblemCode code, Column column, String what, String cure) {
        add(Problem.of(code, where(column), what, cure));
    }

    /** Adds a complaint; the same one a second time is no second complaint. */
    public void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** What was found wrong so far with the values that were asked for; a copy. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether one of the complaints blocks the record. */
    public boolean blocked() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    /** The format of the table. */
    public TableFormat format() {
        return table.format();
    }

    /** Where the column stands in the file, from 0; -1 where it does not. */
    int field(Column column) {
        if (!table.format().columns().has(column)) {
            throw new IllegalArgumentException(column + " is no column of " + table.format());
        }
        return table.binding().field(column);
    }

    @Override
    public String toString() {
        return where() + ": " + original();
    }
}
