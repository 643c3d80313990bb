package org.attest.ingest.coverage;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.anchor.Located;
import org.attest.ingest.anchor.SourceText;
import org.attest.model.Evidence;
import org.attest.model.Evidence.Span;
import org.attest.model.Exclusion;
import org.attest.model.ExclusionReason;
import org.attest.model.Fact;
import org.attest.model.Report;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/**
 * The passages of a text that a report points at. What does not stand in the text is told and counts as if it were not
 * there, whole: a span that ends beyond the text was not counted in this one.
 */
final class Passages {

    private final SourceText text;
    private final WordEdges edges;
    private final ProblemLog problems = new ProblemLog();
    private final List<Pointed> facts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> withoutEvidence = new ArrayList<>();

    /**
     * What a fact points at.
     *
     * @param fact the testimony's id, a slash, the fact's
     * @param spans may be empty
     */
    record Pointed(String fact, List<Span> spans) {}

    /** What was left out. */
    record LeftOut(ExclusionReason reason, Where where, Span span) {}

    private Passages(Report report, SourceText text) {
        this.text = text;
        edges = new WordEdges(text.text(), report.source().language());
    }

    static Passages of(Report report, SourceText text) {
        Passages passages = new Passages(report, text);
        for (Testimony testimony : report.testimonies()) {
            testimony.facts().forEach(fact -> passages.add(testimony.id() + "/" + fact.id(), fact));
        }
        Where root = report.source().where().at("").child("excluded");
        for (int i = 0; i < report.excluded().size(); i++) {
            passages.add(report.excluded().get(i), root.child(i));
        }
        return passages;
    }

    List<Pointed> facts() {
        return facts;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Facts that point nowhere and do not try to. */
    List<String> withoutEvidence() {
        return withoutEvidence;
    }

    List<Problem> problems() {
        return problems.problems();
    }

    private void add(String id, Fact fact) {
        if (fact.evidence().isEmpty()) {
            withoutEvidence.add(id);
        }
        Where where = fact.where().child("evidence");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < fact.evidence().size(); i++) {
            spans.addAll(locate(fact.evidence().get(i), where.child(i)));
        }
        facts.add(new Pointed(id, spans));
    }

    private void add(Exclusion exclusion, Where where) {
        locate(exclusion.evidence(), where.child("evidence"))
                .forEach(span -> leftOut.add(new LeftOut(exclusion.reason(), where, span)));
    }

    private List<Span> locate(Evidence evidence, Where where) {
        return switch (text.locate(evidence)) {
            case Located.At at -> {
                checkEdges(at.span(), where);
                yield List.of(at.span());
            }
            case Located.Absent absent -> notFound(where, "the words given are not in the text " + text.file());
            case Located.Fewer fewer ->
                notFound(
                        where,
                        "the words given stand in the text " + text.file() + " less often than nth says: "
                                + fewer.found());
            case Located.Beyond beyond -> {
                problems.add(
                        ProblemCode.OFFSET_INVALID,
                        where,
                        "the span ends beyond the text's " + beyond.length() + " characters",
                        "offsets count Unicode code points; perhaps the span was counted in another text");
                yield List.of();
            }
        };
    }

    private void checkEdges(Span span, Where where) {
        String cuts = edges.cutsOf(span);
        if (!cuts.isEmpty()) {
            problems.add(
                    ProblemCode.OFFSET_INSIDE_WORD,
                    where,
                    "the span from " + span.start() + " to " + span.end() + " " + cuts + " in the middle of a word",
                    "move it to the edge of the word");
        }
    }

    /** The words are the source's: they are not repeated here. */
    private List<Span> notFound(Where where, String what) {
        problems.add(ProblemCode.WORDS_NOT_FOUND, where, what, "attest anchor shows the nearest passage");
        return List.of();
    }
}
