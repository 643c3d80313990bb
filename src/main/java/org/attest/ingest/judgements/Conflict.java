package org.attest.ingest.judgements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.ingest.judgements.Lines.Line;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/**
 * A part of a file that version control left unmerged. What stands in it is taken from neither side: which of them is right, only people
 * know.
 *
 * <p>Where the mark that begins it is gone, it begins after the conflict before, or with the file; where the one that ends
 * it is gone, it ends with the file.
 *
 * @param first number of its first line
 * @param last number of its last line
 * @param marks numbers of the lines with marks
 */
record Conflict(int first, int last, List<Integer> marks) {

    private static final Pattern MARK = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})(\\s.*)?");

    /** The conflicts of a file, in its order. */
    static List<Conflict> in(List<Line> lines) {
        List<Conflict> found = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        int first = 1;
        for (Line line : lines) {
            if (isMark(line)) {
                if (marks.isEmpty() && line.text().startsWith("<")) {
                    first = line.number();
                }
                marks.add(line.number());
                if (line.text().startsWith(">")) {
                    found.add(new Conflict(first, line.number(), List.copyOf(marks)));
                    first = line.number() + 1;
                    marks.clear();
                }
            }
        }
        if (!marks.isEmpty()) {
            found.add(new Conflict(first, lines.getLast().number(), List.copyOf(marks)));
        }
        return found;
    }

    /** Which of the conflicts a line lies in; empty for none. */
    static Optional<Conflict> at(Line line, List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflict.first <= line.number() && line.number() <= conflict.last)
                .findFirst();
    }

    static boolean isMark(Line line) {
        return MARK.matcher(line.text()).matches();
    }

    /** The problem that it is. */
    Problem problem(String file) {
        String at = marks.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Problem.of(
                ProblemCode.MERGE_UNFINISHED,
                Where.line(file, first),
                "a merge was not finished: marks of version control stand in line" + (marks.size() == 1 ? " " : "s ")
                        + at + ", and nothing is taken from lines " + first + " to " + last,
                "keep the judgements that are right, of both sides if need be, and take the marks out");
    }

    /** All of it, as it goes into the reject file. */
    Rejection rejection(String file, List<Line> lines) {
        String text = lines.subList(first - 1, last).stream().map(Line::text).collect(Collectors.joining("\n"));
        return Rejection.cut(Where.line(file, first), Reach.DECLARATION, text, List.of(problem(file)));
    }
}
