package org.attest.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.ingest.ReportReader;
import org.attest.model.Report;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A report about nothing but which parts of a text it points at: facts {@code t/f1}, {@code t/f2} … with evidence, and
 * exclusions. Each step gives another report.
 *
 * @param id the report's id
 * @param language of the text
 * @param sha256 of the text
 * @param evidence of each fact, a JSON array
 * @param excluded exclusions, JSON objects
 */
public record PointingReport(
        String id, @Nullable String language, @Nullable String sha256, List<String> evidence, List<String> excluded) {

    /** One in English that points at nothing. */
    public static PointingReport of(String id) {
        return new PointingReport(id, "en", null, List.of(), List.of());
    }

    public PointingReport in(@Nullable String tag) {
        return new PointingReport(id, tag, sha256, evidence, excluded);
    }

    public PointingReport ofText(@Nullable String hash) {
        return new PointingReport(id, language, hash, evidence, excluded);
    }

    /** With one more fact; each piece of evidence as JSON. */
    public PointingReport fact(String... pieces) {
        return new PointingReport(
                id, language, sha256, with(evidence, "[" + String.join(", ", pieces) + "]"), excluded);
    }

    /** With one more passage left out. */
    public PointingReport without(String reason, String piece) {
        String exclusion = "{\"reason\": \"" + reason + "\", \"note\": null, \"evidence\": " + piece + "}";
        return new PointingReport(id, language, sha256, evidence, with(excluded, exclusion));
    }

    private static List<String> with(List<String> list, String one) {
        List<String> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /** Evidence by offsets. */
    public static String span(int start, int end) {
        return "{\"by\": \"offsets\", \"start\": " + start + ", \"end\": " + end + "}";
    }

    /** Evidence by offsets: where some words stand first in a text. */
    public static String span(String text, String words) {
        int index = text.indexOf(words);
        if (index < 0) {
            throw new IllegalArgumentException(words);
        }
        int start = text.codePointCount(0, index);
        return span(start, start + words.codePointCount(0, words.length()));
    }

    /** Evidence by words. */
    public static String words(String quote, int nth) {
        return "{\"by\": \"words\", \"quote\": \"" + quote + "\", \"nth\": " + nth + "}";
    }

    /** The report as a file has it. */
    public String json() {
        List<String> facts = new ArrayList<>();
        for (String pieces : evidence) {
            facts.add("{\"fact\": \"name\", \"id\": \"f" + (facts.size() + 1)
                    + "\", \"of\": \"courier\", \"name\": \"Courier\", \"evidence\": " + pieces + "}");
        }
        return """
                {"format": "attest-report/1",
                 "source": {"id": "%s", "type": "NewsArticle", "published": {"edtf": null, "basis": "unknown"},
                   "url": "https://courier.example/%s", "language": %s, "sha256": %s},
                 "extractor": {"kind": "person", "name": "A reader", "date": "2031-11-16"},
                 "entities": [{"id": "courier", "kind": "Outlet", "name": "Lume Courier"}],
                 "testimonies": [%s],
                 "excluded": [%s]}
                """.formatted(id, id, quoted(language), quoted(sha256), testimony(facts), String.join(", ", excluded));
    }

    private static String testimony(List<String> facts) {
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .collect(Collectors.joining(
                                ", ",
                                "{\"id\": \"t\", \"stance\": \"asserts\", \"polarity\": \"affirms\", \"certainty\": \"unstated\","
                                        + " \"facts\": [",
                                "]}"));
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    /** The report as the reader gives it, from a file {@code r.json}. */
    public Report report() {
        return new ReportReader(ReportReader.Options.ANCHORING)
                .parse(Where.file("r.json"), json())
                .report()
                .orElseThrow();
    }
}
