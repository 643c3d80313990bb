package org.attest.ingest.re3d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.attest.ingest.ReportWriter;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;

/**
 * A document while its annotations are gathered, and then its report. Annotations are put in the order of their offsets, so
 * that the order of the lines changes nothing.
 */
final class Draft {

    private final Row.Document document;
    private final String reportId;
    private final List<Line<Row.Marked>> marked = new ArrayList<>();
    private final List<Line<Row.Related>> related = new ArrayList<>();
    private final List<Problem> problems;
    private final List<Rejection> rejections = new ArrayList<>();

    /** @param problems what was found about the document itself */
    Draft(Row.Document document, String reportId, List<Problem> problems) {
        this.document = document;
        this.reportId = reportId;
        this.problems = new ArrayList<>(problems);
    }

    void marked(Line<Row.Marked> line) {
        marked.add(line);
    }

    void related(Line<Row.Related> line) {
        related.add(line);
    }

    /** The report, less what is wrong; to be called once. */
    Incoming incoming(Tally entities, Tally relations) {
        AnnotatedText text = AnnotatedText.of(
                document.text(),
                rows(marked)
                        .map(Row.Marked::span)
                        .filter(span -> span.begin() >= 0)
                        .toList());
        Checks checks = new Checks(text);
        List<Row.Marked> goodMarked = settle(marked, checks::marked, entities);
        Things things = new Things(text, goodMarked, marked);
        List<Row.Related> goodRelated = settle(related, line -> checks.related(line, things), relations);
        return incoming(new ReportMaker(document, reportId, text, things).make(goodMarked, goodRelated));
    }

    private static <R extends Row> Stream<R> rows(List<Line<R>> lines) {
        return lines.stream().filter(Line::isGood).flatMap(line -> Stream.ofNullable(line.row()));
    }

    private <R extends Row.Annotation> List<R> settle(List<Line<R>> lines, Consumer<Line<R>> check, Tally tally) {
        for (Line<R> line : lines) {
            if (line.isGood()) {
                check.accept(line);
            }
            problems.addAll(line.log().problems());
            if (line.isGood()) {
                tally.take();
            } else {
                tally.reject();
                rejections.add(line.rejection(Reach.FACT));
            }
        }
        return rows(lines).sorted(Comparator.comparing(Row.Annotation::factId)).toList();
    }

    private Incoming incoming(Report report) {
        String json = ReportWriter.compact(report);
        Incoming back = new ReportReader().parse(document.where(), json);
        // What goes into the archive must come out of it again as it went in.
        if (!back.problems().isEmpty() || back.report().isEmpty()) {
            throw new IllegalStateException(
                    "the report made of " + document.where() + " cannot be read back: " + back.problems());
        }
        return new Incoming(
                document.where(),
                json,
                back.contentHash(),
                Optional.of(report),
                marked.size() + related.size(),
                rejections,
                problems);
    }
}
