package org.attest.ingest.table;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attest.ingest.table.Binding.Repeated;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;

/** Reads a table with doubled columns once to its end, to see whether they say the same. Only then does it matter not which is read. */
final class RepeatedColumns {

    private final Table table;
    private final ProblemSink problems;

    RepeatedColumns(Table table, ProblemSink problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Whether the table can be read: each column says the same as its double. */
    boolean agree(TableReader reader) throws IOException {
        List<Repeated> repeated = table.binding().repeated();
        for (TableRecord record = reader.next(); record != null; record = reader.next()) {
            if (record instanceof Row row) {
                Optional<Repeated> other =
                        repeated.stream().filter(r -> differs(row, r)).findFirst();
                if (other.isPresent()) {
                    problems.accept(different(row, other.get()));
                    return false;
                }
            }
        }
        repeated.forEach(r -> problems.accept(same(r)));
        return true;
    }

    private static boolean differs(Row row, Repeated repeated) {
        String first = row.text(repeated.first(), repeated.column());
        return !Objects.equals(first, row.text(repeated.second(), repeated.column()));
    }

    private Problem different(Row row, Repeated repeated) {
        return Problem.of(
                ProblemCode.COLUMN_TWICE,
                row.where().at(table.binding().nameOf(repeated.first())),
                places(repeated) + ", and from this line on they differ",
                "take one of them out, or rename it");
    }

    private Problem same(Repeated repeated) {
        return Problem.of(
                ProblemCode.COLUMN_REPEATED,
                org.attest.problem.Where.file(table.file()).at(table.binding().nameOf(repeated.first())),
                places(repeated) + ", with the same content; the first is read",
                "take one of them out");
    }

    private static String places(Repeated repeated) {
        return "the column \"" + repeated.column() + "\" stands twice, as number " + (repeated.first() + 1)
                + " and number " + (repeated.second() + 1);
    }
}
