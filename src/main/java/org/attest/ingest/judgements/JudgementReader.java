package org.attest.ingest.judgements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.ingest.json.CanonicalJson;
import org.attest.ingest.judgements.Lines.Line;
import org.attest.model.Judgement;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/**
 * Reads lists of judgements (attest-judgements/1). A bad line costs itself; of lines that version control left unmerged none
 * is taken. A file that does not say that it is a list, or with columns of its own, is rejected whole.
 *
 * <p>Does not look whether judgements contradict each other: that depends on the other lists, and on how one thing is
 * spelled in them.
 */
public final class JudgementReader {

    private final String file;
    private final String text;
    private final List<Line> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();
    private int given;
    private int repeated;

    private JudgementReader(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = Lines.of(text);
    }

    /**
     * Reads a file; trouble with the file itself is told as {@link IncomingJudgements} without a list.
     *
     * @throws IOException if the file can be opened, but reading breaks off
     */
    public static IncomingJudgements read(Path file) throws IOException {
        return incoming(file.toString(), WholeText.of(file));
    }

    /**
     * Reads a stream to its end and does not close it.
     *
     * @param name what to call it in complaints
     * @throws IOException if reading breaks off
     */
    public static IncomingJudgements read(String name, InputStream in) throws IOException {
        return incoming(name, WholeText.of(name, in));
    }

    /** Reads a list from its text, which has no byte order mark. */
    public static IncomingJudgements parse(String name, String text) {
        return new JudgementReader(name, text).incoming();
    }

    private static IncomingJudgements incoming(String name, WholeText whole) {
        return switch (whole) {
            case WholeText.Text read -> parse(name, read.text());
            case WholeText.Lost lost -> rejected(name, "", 0, List.of(lost.problem()));
        };
    }

    private IncomingJudgements incoming() {
        List<Line> content = lines.stream()
                .filter(line -> !line.isPassedOver() && !Conflict.isMark(line))
                .toList();
        given = (int) content.stream().filter(line -> !Heading.isHeader(line)).count();
        ProblemLog head = new ProblemLog();
        Optional<String> name = Heading.name(lines, file, head);
        if (name.isEmpty() || !Heading.isSound(content, file, head)) {
            return rejected(file, text, given, head.problems());
        }
        problems.addAll(head.problems());
        List<Conflict> conflicts = Conflict.in(lines);
        conflicts.forEach(this::reject);
        content.stream()
                .filter(line -> !Heading.isHeader(line))
                .filter(line -> Conflict.at(line, conflicts).isEmpty())
                .forEach(this::take);
        Judgements list = new Judgements(name.get(), List.copyOf(judgements.values()));
        return new IncomingJudgements(
                Where.file(file), text, hash(list), Optional.of(list), given, repeated, rejections, problems);
    }

    private void reject(Conflict conflict) {
        Rejection rejection = conflict.rejection(file, lines);
        problems.addAll(rejection.problems());
        rejections.add(rejection);
    }

    private void take(Line line) {
        ProblemLog own = new ProblemLog();
        Optional<Judgement> read = JudgementLine.read(file, line, own);
        if (read.isEmpty()) {
            rejections.add(
                    Rejection.cut(Where.line(file, line.number()), Reach.DECLARATION, line.text(), own.problems()));
        } else {
            Judgement earlier = judgements.putIfAbsent(JudgementWriter.line(read.get()), read.get());
            if (earlier != null) {
                repeated++;
                own.add(
                        ProblemCode.JUDGEMENT_REPEATED,
                        read.get().where(),
                        "this judgement stands in line " + earlier.where().line() + " already",
                        "one of the two lines can go");
            }
        }
        problems.addAll(own.problems());
    }

    private static String hash(Judgements list) {
        return CanonicalJson.sha256(JudgementWriter.text(list).getBytes(StandardCharsets.UTF_8));
    }

    private static IncomingJudgements rejected(String file, String text, int given, List<Problem> problems) {
        Where where = Where.file(file);
        return new IncomingJudgements(
                where,
                text,
                "",
                Optional.empty(),
                given,
                0,
                List.of(Rejection.cut(where, Reach.FILE, text, problems)),
                problems);
    }
}
