package org.attest.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/** Tells of which of several formats a table is, by its first line. */
public final class TableFormats {

    private TableFormats() {}

    /**
     * The format that fits, of several the one most of whose columns are there; empty when none does, and the problems say what was seen
     * and what it is nearest to.
     *
     * @throws IOException if reading breaks off
     */
    public static Optional<TableFormat> recognise(TableInput input, List<TableFormat> formats, ProblemSink problems)
            throws IOException {
        Optional<Source> opened = SourceOpener.open(input, problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Source source = opened.get()) {
            return recognise(Where.file(input.name()), new HeadingFinder(new Window(source.in())), formats, problems);
        }
    }

    private static Optional<TableFormat> recognise(
            Where where, HeadingFinder finder, List<TableFormat> formats, ProblemSink problems) throws IOException {
        if (finder.isEmpty()) {
            problems.accept(empty(where));
            return Optional.empty();
        }
        List<Attempt> attempts = new ArrayList<>();
        for (TableFormat format : formats) {
            attempts.add(finder.attempt(format));
        }
        Optional<Attempt> fitting =
                attempts.stream().filter(Attempt::fits).max(Comparator.comparingInt(Attempt::matched));
        if (fitting.isEmpty()) {
            explain(where, attempts, problems);
        }
        return fitting.map(Attempt::format);
    }

    static Problem empty(Where where) {
        return Problem.of(ProblemCode.TABLE_EMPTY, where, "there is nothing in the file", "fetch it again");
    }

    private static void explain(Where where, List<Attempt> attempts, ProblemSink problems) {
        Optional<Attempt> nearest = attempts.stream()
                .filter(Attempt::isNear)
                .max(Comparator.comparingInt(Attempt::matched))
                .or(() -> attempts.stream().filter(Attempt::isUndivided).findFirst())
                .or(() -> attempts.stream()
                        .filter(a -> a.format().hasHeader() && a.matched() > 0)
                        .max(Comparator.comparingInt(Attempt::matched)));
        String names = attempts.stream().map(a -> a.format().name()).distinct().collect(Collectors.joining(", "));
        String seen = nearest.map(a -> "; it is nearest to " + a.format())
                .orElse("; the first line has " + attempts.getFirst().widths());
        problems.accept(Problem.of(
                ProblemCode.FORMAT_UNKNOWN,
                where,
                "this is none of the known tables" + seen,
                "known are " + names + "; choose one with --format to see what is missing"));
        nearest.ifPresent(attempt -> attempt.explain(ProblemCode.FORMAT_UNKNOWN, where, problems));
    }
}
