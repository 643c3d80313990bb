package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;

/** Looks at what a document says it is. */
final class FormatMarker {

    private FormatMarker() {}

    /** Whether reading on makes sense: it is an object, and does not say that it is something else. */
    static boolean check(JsonCursor top, InputFormat wanted) {
        if (top.node().isArray()) {
            top.complain(
                    ProblemCode.VALUE_TYPE,
                    "a list stands where one object is wanted",
                    "put each object of the list into a file of its own, or one a line into a file that ends in .jsonl");
            return false;
        }
        if (!top.node().isObject()) {
            top.wrongType("an object", "write an object: { \"format\": \"" + wanted.marker() + "\", … }");
            return false;
        }
        JsonNode format = top.node().path("format");
        if (format.isMissingNode()) {
            top.complain(
                    ProblemCode.FIELD_MISSING,
                    "the field \"format\" is missing",
                    "add \"format\": \"" + wanted.marker() + "\"");
            return true;
        }
        if (!format.asText().equals(wanted.marker())) {
            new JsonCursor(format, top.where().child("format"), top.problems())
                    .complain(
                            ProblemCode.FORMAT_UNKNOWN,
                            "the format is " + JsonCursor.cut(format.toString()) + ", not \"" + wanted.marker() + "\"",
                            cure(format.asText(), wanted));
            return false;
        }
        return true;
    }

    private static String cure(String format, InputFormat wanted) {
        List<String> all = InputFormat.markers();
        return all.contains(format)
                ? "read it as what it is"
                : Nearest.of(format, List.of(wanted.marker()))
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("this version reads " + String.join(", ", all));
    }
}
