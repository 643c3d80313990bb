package org.attest.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Optional;
import org.attest.cli.EvaluationSection.Measure;
import org.attest.model.LabelledPair;
import org.attest.resolve.PairLinking;
import org.attest.resolve.match.Counts;
import org.attest.resolve.match.Evaluation;
import org.attest.resolve.match.Evaluation.Row;
import org.attest.resolve.match.Proportion;

/** Describes an evaluation to programs: figures with their intervals, then the rows that went wrong. */
final class EvaluationJson {

    private final Evaluation evaluation;
    private final PairLinking linking;

    EvaluationJson(Evaluation evaluation, PairLinking linking) {
        this.evaluation = evaluation;
        this.linking = linking;
    }

    void print(PrintStream out) {
        ObjectNode root = Sheet.object();
        ArrayNode figures = root.putArray("figures");
        for (EvaluationSection section : EvaluationSection.of(evaluation)) {
            for (Measure measure : Measure.values()) {
                figure(section, measure, figures.addObject());
            }
        }
        ArrayNode wrong = root.putArray("wrong");
        EvaluationSection.wrong(evaluation)
                .forEach((what, rows) -> rows.forEach(row -> wrong(what, row, wrong.addObject())));
        Sheet.json(root, out);
    }

    private static void figure(EvaluationSection section, Measure measure, ObjectNode node) {
        Counts counts = measure.of(section.evaluation());
        node.put("split", section.split())
                .put("kinds", section.kinds())
                .put("rows", section.evaluation().rows().size())
                .put("what", measure.word())
                .put("truePositives", counts.truePositives())
                .put("falsePositives", counts.falsePositives())
                .put("falseNegatives", counts.falseNegatives())
                .put("trueNegatives", counts.trueNegatives());
        proportion(counts.precision(), section.byFamilies(measure, Counts::precision), node.putObject("precision"));
        proportion(counts.recall(), section.byFamilies(measure, Counts::recall), node.putObject("recall"));
    }

    /** Null where there is no case. */
    private static void proportion(Proportion figure, Optional<Proportion.Interval> families, ObjectNode node) {
        node.put("hits", figure.hits()).put("cases", figure.cases());
        node.put("share", figure.share().orElse(null));
        interval(figure.interval(), "interval", node);
        interval(families, "byFamilies", node);
    }

    private static void interval(Optional<Proportion.Interval> interval, String name, ObjectNode node) {
        if (interval.isEmpty()) {
            node.putNull(name);
        } else {
            node.putObject(name)
                    .put("low", interval.get().low())
                    .put("high", interval.get().high());
        }
    }

    private void wrong(String what, Row row, ObjectNode node) {
        LabelledPair pair = row.pair();
        node.put("what", what)
                .put("file", pair.where().file())
                .put("line", pair.where().line())
                .put("kind", pair.kind().word())
                .put("nameA", pair.nameA())
                .put("withinA", pair.withinA())
                .put("nameB", pair.nameB())
                .put("withinB", pair.withinB())
                .put("verdict", pair.same() ? "same" : "different")
                .put("keyA", linking.a(pair).key())
                .put("keyB", linking.b(pair).key())
                .put("score", Shown.score(row.comparison().score()));
        ArrayNode reasons = node.putArray("reasons");
        row.comparison().reasons().forEach(reason -> reasons.add(reason.toString()));
    }
}
