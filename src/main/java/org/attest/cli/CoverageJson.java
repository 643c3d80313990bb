package org.attest.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.attest.ingest.coverage.Coverage;
import org.attest.ingest.coverage.CoverageCounts;
import org.attest.ingest.coverage.ReportCoverage;
import org.attest.ingest.coverage.Sentence;
import org.attest.ingest.coverage.SentenceCoverage;
import org.attest.model.ExclusionReason;
import org.attest.problem.Problem;

/** Describes to programs how far reports account for their texts, with the open sentences and all problems. */
final class CoverageJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CoverageJson() {}

    /** One JSON object, indented, with LF. */
    static String of(List<ReportCoverage> reports, int rejected, boolean each) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode all = root.putArray("reports");
        reports.forEach(report -> all.add(report(report, each)));
        CoverageCounts total =
                reports.stream().map(ReportCoverage::counts).reduce(CoverageCounts.NONE, CoverageCounts::plus);
        counts(root.putObject("total").put("reports", reports.size()), total);
        root.put("reportsRejected", rejected);
        root.put("complete", rejected == 0 && reports.stream().allMatch(ReportCoverage::isComplete));
        return root.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode report(ReportCoverage report, boolean each) {
        ObjectNode node = JSON.createObjectNode()
                .put("report", report.report())
                .put("file", report.where().file());
        if (report.where().line() > 0) {
            node.put("line", report.where().line());
        }
        node.put("text", report.text().word()).put("textFile", report.textFile());
        counts(node, report.counts());
        node.put("rejections", report.rejections()).put("complete", report.isComplete());
        report.coverage().ifPresent(coverage -> lists(node, coverage, each));
        ArrayNode problems = node.putArray("problems");
        report.problems().forEach(problem -> problems.add(problem(problem)));
        return node;
    }

    private static void lists(ObjectNode node, Coverage coverage, boolean each) {
        ArrayNode without = node.putArray("withoutEvidence");
        coverage.withoutEvidence().forEach(without::add);
        ArrayNode open = node.putArray("openSentences");
        coverage.open().forEach(sentence -> open.add(sentence(sentence)));
        if (each) {
            ArrayNode all = node.putArray("eachSentence");
            coverage.sentences().forEach(sentence -> all.add(sentence(sentence)));
        }
    }

    private static void counts(ObjectNode node, CoverageCounts counts) {
        node.put("sentences", counts.sentences())
                .put("withFacts", counts.withFacts())
                .put("excluded", counts.allExcluded())
                .put("open", counts.open());
        ObjectNode reasons = node.putObject("excludedAs");
        for (ExclusionReason reason : ExclusionReason.values()) {
            reasons.put(reason.word(), counts.excluded().getOrDefault(reason, 0));
        }
        node.putObject("letters")
                .put("total", counts.letters().total())
                .put("withFacts", counts.letters().withFacts())
                .put("excluded", counts.letters().excluded())
                .put("open", counts.letters().open());
        node.put("factsWithoutEvidence", counts.withoutEvidence());
    }

    private static ObjectNode sentence(SentenceCoverage covered) {
        Sentence sentence = covered.sentence();
        ObjectNode node = JSON.createObjectNode()
                .put("sentence", sentence.number())
                .put("line", sentence.line())
                .put("column", sentence.column())
                .put("start", sentence.start())
                .put("end", sentence.end())
                .put("letters", covered.letters())
                .put("openLetters", covered.openLetters())
                .put("state", covered.state().word());
        if (covered.reason() != null) {
            node.put("reason", covered.reason().word());
        }
        ArrayNode facts = node.putArray("facts");
        covered.facts().forEach(facts::add);
        return node;
    }

    private static ObjectNode problem(Problem problem) {
        return JSON.createObjectNode()
                .put("code", problem.code().id())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("pointer", problem.where().pointer())
                .put("what", problem.what())
                .put("cure", problem.cure());
    }
}
