package org.attest.ingest.judgements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.ingest.judgements.Lines.Line;
import org.attest.model.Judgement;
import org.attest.model.Judgements;
import org.attest.problem.ProblemLog;

/**
 * Writes lists of judgements (attest-judgements/1), so that {@link JudgementReader} gives back what was written: sorted by
 * what is judged, then by time, each judgement once, lines that end in LF and never in a blank. Two people who judge
 * different pairs so change different places of the file.
 *
 * <p>Escapes nothing: what cannot stand in a field is refused. {@link #oneField(String)} makes any text fit.
 */
public final class JudgementWriter {

    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::a)
            .thenComparing(Judgement::b)
            .thenComparing(Judgement::moment)
            .thenComparing(Judgement::when)
            .thenComparing(Judgement::verdict)
            .thenComparing(Judgement::who)
            .thenComparing(Judgement::why);

    private JudgementWriter() {}

    /**
     * The text of a list.
     *
     * @throws IllegalArgumentException if its name or one of its judgements cannot be written
     */
    public static String text(Judgements list) {
        return list.judgements().stream()
                .sorted(ORDER)
                .map(JudgementWriter::line)
                .distinct()
                .map(line -> line + "\n")
                .collect(Collectors.joining("", empty(list.name()), ""));
    }

    /**
     * The text of a list without judgements.
     *
     * @throws IllegalArgumentException if no list can be called that
     */
    public static String empty(String name) {
        if (!name.matches(Judgements.NAME_FORM)) {
            throw new IllegalArgumentException("no list of judgements can be called \"" + name + "\"");
        }
        return Heading.of(name);
    }

    /**
     * The line of a judgement, without line end. Without grounds it ends after {@code when}.
     *
     * @throws IllegalArgumentException if the reader would take another judgement from it, or none
     */
    public static String line(Judgement judgement) {
        String line = Stream.of(
                        judgement.verdict().word(),
                        judgement.a(),
                        judgement.b(),
                        judgement.who(),
                        judgement.when(),
                        judgement.why())
                .limit(judgement.why().isEmpty() ? 5 : 6)
                .collect(Collectors.joining("\t"));
        ProblemLog problems = new ProblemLog();
        Optional<Judgement> read = JudgementLine.read("judgement", new Line(1, line), problems);
        boolean broken = line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
        if (broken || read.filter(judgement::says).isEmpty()) {
            throw new IllegalArgumentException(
                    "a judgement that cannot be written: " + judgement + problems.problems());
        }
        return line;
    }

    /**
     * Puts a judgement into the text of a list, and changes nothing else but line ends, which become LF: behind the last line
     * that sorts before it, or the heading. The same text where it is in there already.
     *
     * @throws IllegalArgumentException if the text is no list, or the judgement cannot be written
     */
    public static String add(String text, Judgement judgement) {
        List<Line> lines = listed(text);
        String added = line(judgement);
        if (lines.stream().flatMap(line -> judgement(line).stream()).anyMatch(judgement::says)) {
            return joined(lines.stream().map(Line::text));
        }
        int after = lines.stream()
                .filter(line -> Heading.isHeading(line)
                        || judgement(line)
                                .filter(other -> ORDER.compare(other, judgement) < 0)
                                .isPresent())
                .mapToInt(Line::number)
                .max()
                .orElseThrow();
        Stream<String> upTo = lines.stream().limit(after).map(Line::text);
        Stream<String> rest = lines.stream().skip(after).map(Line::text);
        return joined(Stream.concat(upTo, Stream.concat(Stream.of(added), rest)));
    }

    /**
     * Takes a judgement out of the text of a list, wherever it stands in it, and changes nothing else but line ends.
     *
     * @throws IllegalArgumentException if the text is no list
     */
    public static String remove(String text, Judgement judgement) {
        return joined(listed(text).stream()
                .filter(line -> judgement(line).filter(judgement::says).isEmpty())
                .map(Line::text));
    }

    /** A text as it can stand in a field: each run of blanks, tabs, line ends and control characters becomes one blank. */
    public static String oneField(String text) {
        return FieldText.inOneField(text);
    }

    private static List<Line> listed(String text) {
        List<Line> lines = Lines.of(text);
        ProblemLog problems = new ProblemLog();
        if (Heading.name(lines, "list", problems).isEmpty()) {
            throw new IllegalArgumentException(problems.problems().toString());
        }
        return lines;
    }

    private static Optional<Judgement> judgement(Line line) {
        return line.isPassedOver() || Conflict.isMark(line) || Heading.isHeader(line)
                ? Optional.empty()
                : JudgementLine.read("list", line, new ProblemLog());
    }

    private static String joined(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
