package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Evidence;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;

/**
 * Reads where in the text something stands. Words are taken only on the way to being anchored: they are a source's own
 * sentences and must not get into the database.
 *
 * @param wordsAllowed whether words may stand where offsets are wanted in the end
 */
record EvidenceReader(boolean wordsAllowed) {

    private static final Set<String> WORDS = Set.of("by", "quote", "nth");
    private static final Set<String> OFFSETS = Set.of("by", "start", "end");
    private static final Evidence NONE = new Evidence.Span(0, 1);

    List<Evidence> list(Fields fields, String name) {
        List<Evidence> read = new ArrayList<>();
        fields.list(name).forEach(item -> read.add(read(item)));
        return List.copyOf(read);
    }

    Evidence required(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        return value == null ? NONE : read(value);
    }

    private Evidence read(JsonCursor value) {
        JsonNode by = value.node().path("by");
        return switch (by.asText()) {
            case "words" -> words(value);
            case "offsets" -> offsets(value);
            default -> {
                if (value.node().isObject() && by.isTextual()) {
                    new JsonCursor(by, value.where().child("by"), value.problems())
                            .complain(
                                    ProblemCode.VALUE_INVALID,
                                    "evidence by " + JsonCursor.cut(by.toString()) + " is not known",
                                    Nearest.cure(by.asText(), List.of("words", "offsets")));
                } else if (value.node().isObject()) {
                    value.complain(
                            ProblemCode.FIELD_MISSING,
                            "the field \"by\" is missing",
                            "add \"by\": \"offsets\" or \"by\": \"words\"");
                } else {
                    value.wrongType("evidence", "write an object: { \"by\": \"offsets\", … }");
                }
                yield NONE;
            }
        };
    }

    private Evidence words(JsonCursor value) {
        Fields fields = value.object(WORDS);
        String quote = fields.text("quote");
        int nth = fields.integer("nth");
        if (nth < 1 && isNumber(fields, "nth")) {
            value.complain(
                    ProblemCode.VALUE_INVALID, "nth is " + nth + ", but occurrences are counted from 1", "write 1");
        }
        if (!wordsAllowed) {
            value.complain(
                    ProblemCode.WORDS_NOT_ANCHORED,
                    "the evidence is still in words: \"" + JsonCursor.cut(quote) + "\"",
                    "run attest anchor on this file, which turns words into offsets");
        }
        return new Evidence.Words(quote, nth);
    }

    private static Evidence offsets(JsonCursor value) {
        Fields fields = value.object(OFFSETS);
        int start = fields.integer("start");
        int end = fields.integer("end");
        boolean both = isNumber(fields, "start") && isNumber(fields, "end");
        if (both && (start < 0 || start >= end)) {
            value.complain(
                    ProblemCode.OFFSET_INVALID,
                    "the span from " + start + " to " + end + " holds no character",
                    "start counts from 0, and end is greater than start");
        }
        return new Evidence.Span(start, end);
    }

    private static boolean isNumber(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        return value != null && value.node().isInt();
    }
}
