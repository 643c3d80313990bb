package org.attest.ingest.re3d;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line. What blocks goes to the cursor's problems; a line with such a problem must not be used. Counts of words and
 * sentences are passed over: anyone who has the text can count them. Any other member that is not known is flagged.
 */
final class RowReader {

    private static final Set<String> DOCUMENT =
            Set.of("_id", "title", "text", "sourceName", "sourceUrl", "wordCount", "sentenceCount");
    private static final Set<String> MARKED =
            Set.of("_id", "documentId", "begin", "end", "type", "value", "confidence");
    private static final Set<String> RELATED = Set.of(
            "_id",
            "documentId",
            "begin",
            "end",
            "sourceBegin",
            "sourceEnd",
            "source",
            "targetBegin",
            "targetEnd",
            "target",
            "type",
            "value",
            "confidence");

    private RowReader() {}

    static Row.Document document(JsonCursor at, String original) {
        Fields fields = fields(at, DOCUMENT);
        return new Row.Document(
                fields.text("_id"),
                blankToNull(fields, "title"),
                text(fields),
                blankToNull(fields, "sourceName"),
                url(fields),
                at.where(),
                original);
    }

    /** Not stored, so it may hold any character. */
    private static String text(Fields fields) {
        JsonCursor text = fields.required("text");
        if (text != null && (!text.node().isTextual() || text.node().textValue().isBlank())) {
            text.wrongType(
                    "the text of the document", "give the text: nothing can be marked in a document without one");
        }
        return text == null ? "" : text.node().asText();
    }

    private static @Nullable String url(Fields fields) {
        String url = blankToNull(fields, "sourceUrl");
        if (url == null || isWeb(url)) {
            return url;
        }
        JsonCursor at = fields.self();
        at.problems()
                .accept(new Problem(
                        ProblemCode.VALUE_INVALID,
                        Severity.WARNING,
                        at.where().child("sourceUrl"),
                        "\"" + JsonCursor.cut(url) + "\" is no web address; the document is taken without one",
                        "write it whole, from https:// on, with %20 for a space"));
        return null;
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Row.Marked marked(JsonCursor at, String original) {
        Fields fields = fields(at, MARKED);
        Row.Span span = span(fields, "begin", "end", words(fields, "value"));
        if (span.begin() == span.end() && isWhole(fields, "begin") && isWhole(fields, "end")) {
            complainOfSpan(at, "begin", span);
        }
        JsonCursor type = fields.required("type");
        return new Row.Marked(
                fields.text("_id"),
                fields.text("documentId"),
                span,
                Types.entity(type),
                text(type),
                confidence(fields),
                at.where(),
                original);
    }

    static Row.Related related(JsonCursor at, String original) {
        Fields fields = fields(at, RELATED);
        JsonCursor value = fields.nullable("value");
        JsonCursor type = fields.required("type");
        return new Row.Related(
                fields.text("_id"),
                fields.text("documentId"),
                span(fields, "begin", "end", text(value)),
                span(fields, "sourceBegin", "sourceEnd", words(fields, "source")),
                span(fields, "targetBegin", "targetEnd", words(fields, "target")),
                Types.relation(type),
                text(type),
                confidence(fields),
                at.where(),
                original);
    }

    private static String words(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        if (value != null
                && value.node().isTextual()
                && value.node().textValue().isBlank()) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    "what is marked has no words, only white space",
                    "correct the words and the offsets, or take the line out");
            return "";
        }
        return value == null ? "" : value.text();
    }

    private static String text(@Nullable JsonCursor value) {
        return value == null ? "" : value.node().asText();
    }

    private static Row.Span span(Fields fields, String begin, String end, String words) {
        Row.Span span = new Row.Span(fields.integer(begin), fields.integer(end), words.strip());
        boolean given = isWhole(fields, begin) && isWhole(fields, end);
        if (given && (span.begin() < 0 || span.end() < span.begin())) {
            complainOfSpan(fields.self(), begin, span);
        }
        return span;
    }

    private static void complainOfSpan(JsonCursor at, String member, Row.Span span) {
        new JsonCursor(at.node(), at.where().child(member), at.problems())
                .complain(
                        ProblemCode.OFFSET_INVALID,
                        "the span from " + span.begin() + " to " + span.end() + " holds no character",
                        "begin counts from 0, and end is greater than begin");
    }

    private static boolean isWhole(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        return value != null && value.node().canConvertToInt() && value.node().isIntegralNumber();
    }

    private static @Nullable BigDecimal confidence(Fields fields) {
        JsonCursor value = fields.nullable("confidence");
        return value == null ? null : value.fraction();
    }

    private static @Nullable String blankToNull(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        boolean blank = value != null
                && value.node().isTextual()
                && value.node().textValue().isBlank();
        return value == null || blank ? null : value.text().strip();
    }

    private static Fields fields(JsonCursor at, Set<String> known) {
        Set<String> all = new HashSet<>(known);
        for (var member : at.node().properties()) {
            if (all.add(member.getKey())) {
                flag(at, member.getKey(), member.getValue());
            }
        }
        return at.object(all);
    }

    private static void flag(JsonCursor at, String name, JsonNode value) {
        at.problems()
                .accept(new Problem(
                        ProblemCode.FIELD_UNKNOWN,
                        Severity.WARNING,
                        at.where().child(name),
                        "there is no field \"" + JsonCursor.cut(name) + "\" here; its value is left out: "
                                + JsonCursor.cut(value.toString()),
                        "take it out, or ask for a reader that knows it"));
    }
}
