package org.attest.ingest.anchor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Evidence;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that stands and falls together: of one fact, or of one passage left out.
 *
 * @param items each piece with its place
 */
record EvidenceGroup(List<Item> items) {

    private static final int SHOWN = 240;

    record Item(JsonNode json, Where where) {

        boolean isWords() {
            return json.path("by").asText().equals("words");
        }

        boolean isOffsets() {
            return json.path("by").asText().equals("offsets")
                    && json.path("start").isInt()
                    && json.path("end").isInt();
        }
    }

    /** What a piece of evidence is to become. */
    record Anchored(String pointer, String json) {}

    /** All evidence of a report. */
    static List<EvidenceGroup> all(JsonNode root, Where where) {
        List<EvidenceGroup> groups = new ArrayList<>();
        Where testimonies = where.child("testimonies");
        for (int t = 0; t < root.path("testimonies").size(); t++) {
            JsonNode facts = root.path("testimonies").path(t).path("facts");
            for (int f = 0; f < facts.size(); f++) {
                Where fact = testimonies.child(t).child("facts").child(f).child("evidence");
                groups.add(ofList(facts.path(f).path("evidence"), fact));
            }
        }
        for (int i = 0; i < root.path("excluded").size(); i++) {
            Where excluded = where.child("excluded").child(i).child("evidence");
            JsonNode evidence = root.path("excluded").path(i).path("evidence");
            groups.add(new EvidenceGroup(List.of(new Item(evidence, excluded))));
        }
        return groups;
    }

    private static EvidenceGroup ofList(JsonNode list, Where where) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new Item(list.path(i), where.child(i)));
        }
        return new EvidenceGroup(items);
    }

    /** How many pieces are in words. */
    int words() {
        return (int) items.stream().filter(Item::isWords).count();
    }

    /** What its words become; complains of what is not in the text. */
    List<Anchored> anchor(SourceText text, ProblemSink problems) {
        List<Anchored> spans = new ArrayList<>();
        for (Item item : items) {
            if (item.isWords()) {
                Anchored span = anchor(item, text, problems);
                if (span != null) {
                    spans.add(span);
                }
            } else if (item.isOffsets()) {
                check(item, text, problems);
            }
        }
        return spans;
    }

    private static @Nullable Anchored anchor(Item item, SourceText text, ProblemSink problems) {
        String quote = item.json.path("quote").asText().replace("\r\n", "\n");
        int nth = item.json.path("nth").asInt();
        if (quote.isBlank() || nth < 1) {
            // The reader has told; the words stay.
            problems.accept(notFound(item, "the words cannot be looked for", "mend quote and nth"));
            return null;
        }
        return switch (text.locate(new Evidence.Words(quote, nth))) {
            case Located.At at -> new Anchored(item.where.pointer(), json(at.span()));
            case Located.Fewer fewer -> {
                problems.accept(fewer(item, quote, nth, fewer.found()));
                yield null;
            }
            case Located.Absent absent -> {
                problems.accept(missing(item, quote, text));
                yield null;
            }
            case Located.Beyond beyond -> throw new IllegalStateException("words have no end: " + beyond);
        };
    }

    private static String json(Evidence.Span span) {
        return "{ \"by\": \"offsets\", \"start\": " + span.start() + ", \"end\": " + span.end() + " }";
    }

    private static Problem fewer(Item item, String quote, int nth, int found) {
        String times = found == 1 ? "once" : found + " times";
        String cure = found == 1 ? "write \"nth\": 1" : "write an nth from 1 to " + found;
        return notFound(
                item, "\"" + JsonCursor.cut(quote) + "\" stands in the text " + times + ", nth is " + nth, cure);
    }

    private static Problem missing(Item item, String quote, SourceText text) {
        String what = "\"" + JsonCursor.cut(quote) + "\" is not in the text " + text.file();
        String cure = Passage.nearest(quote, text.text())
                .map(EvidenceGroup::show)
                .orElse("nothing like it is there either: look whether this is the right text");
        return notFound(item, what, cure);
    }

    private static String show(Passage passage) {
        String words = passage.words();
        String shown = words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
        String hint = passage.hint().isEmpty() ? "" : "; " + passage.hint();
        return "the nearest passage is \"" + shown + "\"" + hint;
    }

    private static void check(Item item, SourceText text, ProblemSink problems) {
        int end = item.json.path("end").asInt();
        int length = text.length();
        if (end > length) {
            problems.accept(Problem.of(
                    ProblemCode.OFFSET_INVALID,
                    item.where,
                    "the span ends at " + end + ", beyond the text's " + length + " characters",
                    "offsets count Unicode code points; perhaps the span was counted in another text"));
        }
    }

    private static Problem notFound(Item item, String what, String cure) {
        return Problem.of(ProblemCode.WORDS_NOT_FOUND, item.where, what, cure);
    }
}
