package org.attest.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.cli.EvaluationSection.Measure;
import org.attest.model.LabelledPair;
import org.attest.resolve.PairLinking;
import org.attest.resolve.match.Counts;
import org.attest.resolve.match.Evaluation;
import org.attest.resolve.match.Evaluation.Row;
import org.attest.resolve.match.Proportion;

/** Shows an evaluation to a person: figures with their intervals, then the rows that went wrong. */
final class EvaluationTable {

    private final Evaluation evaluation;
    private final PairLinking linking;

    EvaluationTable(Evaluation evaluation, PairLinking linking) {
        this.evaluation = evaluation;
        this.linking = linking;
    }

    void print(PrintStream out) {
        TextTable table = new TextTable(
                List.of("split", "kinds", "rows", "what", "precision", "by families", "recall", "by families"),
                Set.of(2));
        for (EvaluationSection section : EvaluationSection.of(evaluation)) {
            for (Measure measure : Measure.values()) {
                table.add(List.of(
                        section.split(),
                        section.kinds(),
                        Integer.toString(section.evaluation().rows().size()),
                        measure.word(),
                        measure.of(section.evaluation()).precision().toString(),
                        byFamilies(section, measure, Counts::precision),
                        measure.of(section.evaluation()).recall().toString(),
                        byFamilies(section, measure, Counts::recall)));
            }
        }
        table.print(out);
        out.println(
                "in brackets the 95 % interval (Wilson); by families: the same where names of one family fail together");
        EvaluationSection.wrong(evaluation).forEach((what, rows) -> {
            out.println();
            out.println(what + ": " + rows.size());
            rows.forEach(row -> out.println("  " + line(row)));
        });
    }

    private static String byFamilies(EvaluationSection section, Measure measure, Function<Counts, Proportion> figure) {
        Optional<Proportion.Interval> interval = section.byFamilies(measure, figure);
        return interval.map(range -> String.format(Locale.ROOT, "%.3f to %.3f", range.low(), range.high()))
                .orElse("");
    }

    private String line(Row row) {
        LabelledPair pair = row.pair();
        String what = row.linked()
                ? "both are " + linking.a(pair).key()
                : String.format(Locale.ROOT, "%.2f ", row.comparison().score())
                        + (row.comparison().reasons().isEmpty()
                                ? "nothing alike"
                                : row.comparison().inWords());
        return pair.where() + "  " + pair + "  " + what;
    }
}
