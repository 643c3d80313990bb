package org.attest.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.coverage.CoverageCounts;
import org.attest.ingest.coverage.ReportCoverage;
import org.attest.ingest.coverage.Sentence;
import org.attest.ingest.coverage.SentenceCoverage;
import org.attest.model.ExclusionReason;

/**
 * Writes for scripts how far reports account for their texts: a row a report, or a row a sentence. No total: it would be a
 * report's row that is none. The columns are the same whatever was found; new reasons would come with columns of their own.
 */
final class CoverageCsv {

    private final List<ReportCoverage> reports;
    private final PrintStream out;

    CoverageCsv(List<ReportCoverage> reports, PrintStream out) {
        this.reports = reports;
        this.out = out;
    }

    /** Writes the sentences, or the counts. */
    void print(boolean each) {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (each) {
                sentences(csv);
            } else {
                counts(csv);
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void counts(CsvWriter csv) {
        List<String> names = new ArrayList<>(
                List.of("report", "file", "line", "text", "textFile", "sentences", "withFacts", "excluded", "open"));
        for (ExclusionReason reason : ExclusionReason.values()) {
            names.add("excludedAs" + reason.term());
        }
        names.addAll(List.of(
                "letters",
                "lettersWithFacts",
                "lettersExcluded",
                "lettersOpen",
                "factsWithoutEvidence",
                "rejections",
                "complete"));
        csv.writeRecord(names);
        reports.forEach(report -> csv.writeRecord(row(report)));
    }

    private static List<String> row(ReportCoverage report) {
        CoverageCounts counts = report.counts();
        List<Object> row = new ArrayList<>(List.of(
                report.report(),
                report.where().file(),
                line(report),
                report.text().word(),
                report.textFile(),
                counts.sentences(),
                counts.withFacts(),
                counts.allExcluded(),
                counts.open()));
        for (ExclusionReason reason : ExclusionReason.values()) {
            row.add(counts.excluded().getOrDefault(reason, 0));
        }
        row.addAll(List.of(
                counts.letters().total(),
                counts.letters().withFacts(),
                counts.letters().excluded(),
                counts.letters().open(),
                counts.withoutEvidence(),
                report.rejections(),
                report.isComplete()));
        return row.stream().map(Object::toString).toList();
    }

    private static String line(ReportCoverage report) {
        return report.where().line() == 0 ? "" : Integer.toString(report.where().line());
    }

    private void sentences(CsvWriter csv) {
        csv.writeRecord(List.of(
                "report",
                "textFile",
                "sentence",
                "line",
                "column",
                "start",
                "end",
                "letters",
                "openLetters",
                "state",
                "reason",
                "facts"));
        for (ReportCoverage report : reports) {
            report.coverage()
                    .ifPresent(coverage ->
                            coverage.sentences().forEach(sentence -> csv.writeRecord(row(report, sentence))));
        }
    }

    private static List<String> row(ReportCoverage report, SentenceCoverage covered) {
        Sentence sentence = covered.sentence();
        List<Object> row = List.of(
                report.report(),
                report.textFile(),
                sentence.number(),
                sentence.line(),
                sentence.column(),
                sentence.start(),
                sentence.end(),
                covered.letters(),
                covered.openLetters(),
                covered.state().word(),
                covered.reason() == null ? "" : covered.reason().word(),
                String.join(" ", covered.facts()));
        return row.stream().map(Object::toString).toList();
    }
}
