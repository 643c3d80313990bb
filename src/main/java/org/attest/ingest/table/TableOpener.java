package org.attest.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.problem.Nearest;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Severity;
import org.attest.problem.Where;

/** Opens a table: its bytes, its header, and where columns are doubled a reading ahead. Complains of the file as a whole. */
final class TableOpener {

    private final TableInput input;
    private final TableFormat format;
    private final ProblemSink problems;

    TableOpener(TableInput input, TableFormat format, ProblemSink problems) {
        this.input = input;
        this.format = format;
        this.problems = problems;
    }

    /** Empty when nothing can be made of the file; the problems say why. */
    Optional<TableReader> open() throws IOException {
        Optional<TableReader> reader = openAnyway();
        if (reader.isEmpty()) {
            return reader;
        }
        Table table = reader.get().table();
        if (!table.binding().repeated().isEmpty() && !doublesAgree(table)) {
            reader.get().close();
            return Optional.empty();
        }
        tellUnknown(table);
        if (format.hasHeader()) {
            tellAbsent(table);
        }
        return reader;
    }

    private boolean doublesAgree(Table table) throws IOException {
        TableOpener silent = new TableOpener(input, format, problem -> {});
        try (TableReader ahead = silent.openAnyway().orElseThrow()) {
            return new RepeatedColumns(table, problems).agree(ahead);
        }
    }

    private Optional<TableReader> openAnyway() throws IOException {
        Optional<Source> opened = SourceOpener.open(input, problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<TableReader> reader = begin(opened.get());
            if (reader.isEmpty()) {
                opened.get().close();
            }
            return reader;
        } catch (IOException e) {
            opened.get().close();
            throw e;
        }
    }

    private Optional<TableReader> begin(Source source) throws IOException {
        Window window = new Window(source.in());
        HeadingFinder finder = new HeadingFinder(window);
        if (finder.isEmpty()) {
            problems.accept(TableFormats.empty(Where.file(input.name())));
            return Optional.empty();
        }
        Attempt attempt = finder.attempt(format);
        if (!attempt.fits()) {
            Where where = Where.line(input.name(), (int) finder.line());
            attempt.explain(ProblemCode.COLUMN_MISSING, where, problems);
            return Optional.empty();
        }
        Table table = new Table(input.name(), format, attempt.best().binding());
        return Optional.of(new TableReader(source, table, attempt.best(), window, problems));
    }

    /** Releases differ in their columns; a name with a slip in it looks just the same. */
    private void tellAbsent(Table table) {
        List<String> unknown = table.binding().unknown();
        List<String> absent = new ArrayList<>();
        for (Column column : table.binding().absent()) {
            Optional<String> near = Nearest.of(column.name(), unknown);
            if (near.isPresent()) {
                problems.accept(new Problem(
                        ProblemCode.COLUMN_MISSING,
                        Severity.WARNING,
                        Where.file(input.name()),
                        "there is no column \"" + column + "\", but one called \"" + near.get()
                                + "\", which is not read",
                        "rename it, if it is that one"));
            } else {
                absent.add(column.name());
            }
        }
        if (!absent.isEmpty()) {
            String what =
                    "columns that " + format + " tables may have and this one has not: " + String.join(", ", absent);
            String cure = "nothing need be done, if the release is without them";
            problems.accept(
                    new Problem(ProblemCode.COLUMN_MISSING, Severity.INFO, Where.file(input.name()), what, cure));
        }
    }

    private void tellUnknown(Table table) {
        List<String> unknown = table.binding().unknown();
        if (!unknown.isEmpty()) {
            String what = "columns that " + format + " tables are not known to have: " + String.join(", ", unknown);
            String cure = "nothing need be done: they are left out";
            problems.accept(Problem.of(ProblemCode.COLUMN_UNKNOWN, Where.file(input.name()), what, cure));
        }
    }
}
