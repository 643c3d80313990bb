package org.attest.ingest.dataset;

import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;

/** What is odd about a record that is kept all the same. */
public final class Flags {

    private static final int LONGEST = 60;

    private Flags() {}

    /** A warning, whatever the code's own severity. */
    public static void warn(Row row, Column column, ProblemCode code, String what, String cure) {
        row.add(new Problem(code, Severity.WARNING, row.where(column), what, cure));
    }

    /** A problem that blocks the record. */
    public static void block(Row row, Column column, ProblemCode code, String what, String cure) {
        row.add(new Problem(code, Severity.ERROR, row.where(column), what, cure));
    }

    /** A code that is a number from {@code least} to {@code greatest}; 0 where there is none, or, with a warning, another number. */
    public static int code(Row row, Column column, int least, int greatest) {
        Long code = row.cells().integer(column);
        if (code == null || (code >= least && code <= greatest)) {
            return code == null ? 0 : code.intValue();
        }
        warn(
                row,
                column,
                ProblemCode.VALUE_INVALID,
                column + " has no code " + code + ", it is left out",
                "the codes are " + least + " to " + greatest);
        return 0;
    }

    /** A value as messages show it: quoted, in one line, not too long. */
    public static String shown(String text) {
        String line = CellText.line(text);
        String known = line == null ? "" : line;
        int end = Math.min(LONGEST, known.length());
        return "\"" + known.substring(0, end) + (known.length() > end ? "…\"" : "\"");
    }
}
