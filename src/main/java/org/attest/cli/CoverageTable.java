package org.attest.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.attest.ingest.coverage.Coverage;
import org.attest.ingest.coverage.CoverageCounts;
import org.attest.ingest.coverage.ReportCoverage;
import org.attest.ingest.coverage.Sentence;
import org.attest.ingest.coverage.SentenceCoverage;
import org.attest.ingest.coverage.TextState;
import org.attest.model.ExclusionReason;

/** Shows a person how far reports account for their texts. Reasons that no sentence was left out for have no column. */
final class CoverageTable {

    private final List<ReportCoverage> reports;
    private final int rejected;
    private final PrintStream out;
    private final CoverageCounts total;
    private final List<ExclusionReason> reasons;

    CoverageTable(List<ReportCoverage> reports, int rejected, PrintStream out) {
        this.reports = reports;
        this.rejected = rejected;
        this.out = out;
        total = reports.stream().map(ReportCoverage::counts).reduce(CoverageCounts.NONE, CoverageCounts::plus);
        reasons = Arrays.stream(ExclusionReason.values())
                .filter(total.excluded()::containsKey)
                .toList();
    }

    /** The counts, then every sentence or the open ones, then what else a reader should know. */
    void print(boolean each) {
        counts();
        sentences(each ? "sentences" : "open sentences", each ? Coverage::sentences : Coverage::open);
        withoutEvidence();
        out.println();
        out.println(verdict());
    }

    private void counts() {
        List<String> names = new ArrayList<>(List.of("report", "text", "sentences", "with facts"));
        reasons.forEach(reason -> names.add(reason.word()));
        names.addAll(List.of("open", "letters: facts", "excluded", "open"));
        Set<Integer> numbers = new HashSet<>();
        for (int i = 2; i < names.size(); i++) {
            numbers.add(i);
        }
        TextTable table = new TextTable(names, numbers);
        reports.forEach(report -> table.add(row(report.report(), report.text().word(), report.counts())));
        table.add(row("total", "", total));
        table.print(out);
    }

    private List<String> row(String report, String text, CoverageCounts counts) {
        List<String> row =
                new ArrayList<>(List.of(report, text, number(counts.sentences()), number(counts.withFacts())));
        reasons.forEach(reason -> row.add(number(counts.excluded().getOrDefault(reason, 0))));
        row.add(number(counts.open()));
        long letters = counts.letters().total();
        row.add(share(counts.letters().withFacts(), letters));
        row.add(share(counts.letters().excluded(), letters));
        row.add(share(counts.letters().open(), letters));
        return row;
    }

    private static String number(int count) {
        return Integer.toString(count);
    }

    /** In per cent; a dash of nothing. */
    private static String share(long part, long all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }

    private void sentences(String title, Function<Coverage, List<SentenceCoverage>> chosen) {
        for (ReportCoverage report : reports) {
            List<SentenceCoverage> sentences = report.coverage().map(chosen).orElse(List.of());
            if (!sentences.isEmpty()) {
                out.println();
                out.println(title + " of " + report.report() + ", " + report.textFile());
                TextTable table = new TextTable(
                        List.of("sentence", "line", "column", "start", "end", "letters", "open", "state", "by"),
                        Set.of(0, 1, 2, 3, 4, 5, 6));
                sentences.forEach(sentence -> table.add(row(sentence)));
                table.print(out);
            }
        }
    }

    private static List<String> row(SentenceCoverage covered) {
        Sentence sentence = covered.sentence();
        return List.of(
                number(sentence.number()),
                number(sentence.line()),
                number(sentence.column()),
                number(sentence.start()),
                number(sentence.end()),
                number(covered.letters()),
                number(covered.openLetters()),
                covered.state().word(),
                covered.reason() == null
                        ? String.join(" ", covered.facts())
                        : covered.reason().word());
    }

    private void withoutEvidence() {
        for (ReportCoverage report : reports) {
            List<String> facts =
                    report.coverage().map(Coverage::withoutEvidence).orElse(List.of());
            if (!facts.isEmpty()) {
                out.println();
                out.println("facts of " + report.report() + " without evidence: " + String.join(" ", facts));
            }
        }
    }

    private String verdict() {
        List<String> faults = new ArrayList<>();
        add(faults, total.open(), "sentence open", "sentences open");
        add(faults, texts(TextState.DIFFERS), "text with another hash", "texts with another hash");
        add(faults, texts(TextState.MISSING), "text not at hand", "texts not at hand");
        add(faults, texts(TextState.UNREADABLE), "text not UTF-8", "texts not UTF-8");
        add(faults, rejected, "report rejected", "reports rejected");
        long lame = reports.stream()
                .filter(report -> report.coverage().isPresent()
                        && report.coverage().get().open().isEmpty()
                        && !report.isComplete())
                .count();
        add(faults, lame, "report with errors", "reports with errors");
        return faults.isEmpty() ? "all accounted for" : String.join(", ", faults);
    }

    private long texts(TextState state) {
        return reports.stream().filter(report -> report.text() == state).count();
    }

    private static void add(List<String> faults, long count, String one, String many) {
        if (count > 0) {
            faults.add(count + " " + (count == 1 ? one : many));
        }
    }
}
