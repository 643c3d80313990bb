package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.jspecify.annotations.Nullable;

/** The numbers by which the UCDP knows events, actors, conflicts and dyads: {@code 645}, also where it is written {@code 645.0}. */
final class UcdpId {

    /** What such a number looks like, as a regular expression. */
    static final String PATTERN = "[0-9]{1,18}(\\.0*)?";

    private static final int LONGEST = 18;

    private UcdpId() {}

    /** The number without zeros that mean nothing; null when the text is none. */
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        boolean number = end > 0 && end <= LONGEST && isAll(text, 0, end, '0', '9');
        if (!number || (point >= 0 && !isAll(text, point + 1, text.length(), '0', '0'))) {
            return null;
        }
        int first = 0;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        return text.substring(first, end);
    }

    /** The id in a cell that may be empty; null, with a warning, where there is something else. */
    static @Nullable String in(Row row, Column column) {
        String text = row.text(column);
        String id = of(text);
        if (text != null && id == null) {
            complain(row, column, text);
        }
        return id;
    }

    /** The ids in a cell, separated by commas; what is none is left out with a warning. */
    static List<String> listIn(Row row, Column column) {
        String text = row.text(column);
        if (text == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String id = of(part.strip());
            if (id != null) {
                ids.add(id);
            } else if (!part.isBlank()) {
                complain(row, column, part.strip());
            }
        }
        return ids;
    }

    private static void complain(Row row, Column column, String text) {
        row.add(new Problem(
                ProblemCode.ID_INVALID,
                Severity.WARNING,
                row.where(column),
                "\"" + text + "\" is no number of the UCDP, and is left out",
                "write digits alone, several with \", \" between them"));
    }

    private static boolean isAll(String text, int from, int to, char least, char greatest) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < least || text.charAt(at) > greatest) {
                return false;
            }
        }
        return true;
    }
}
