package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Parses one JSON text (RFC 8259) strictly: no comments, nothing after the value, no member twice in an object. */
public final class JsonDocument {

    /** Objects and arrays within each other, at most; formats here need fewer than ten. */
    private static final int DEPTH = 64;

    private static final Pattern ASIDE = Pattern.compile(" \\(code \\d+[^)]*\\)");

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(JsonNodeFactory.instance)
            .build();

    private JsonDocument() {}

    /**
     * Parses a text.
     *
     * @param where the place of the text; a complaint gets line and column from it
     * @return null if it is not JSON, which is then told as one problem
     */
    public static @Nullable JsonNode parse(Where where, String text, Consumer<Problem> problems) {
        if (text.isBlank()) {
            problems.accept(
                    Problem.of(ProblemCode.JSON_MALFORMED, where, "there is nothing in it", "write one JSON object"));
            return null;
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            problems.accept(malformed(where, e));
            return null;
        }
    }

    /** Whether a text is one JSON object or array, complete. */
    static boolean isWhole(String text) {
        try (JsonParser parser = FACTORY.createParser(Utf8.withoutMark(text))) {
            if (parser.nextToken() == null || !parser.currentToken().isStructStart()) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem malformed(Where where, JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int line = Math.max(location == null ? 0 : location.getLineNr(), 0);
        int column = Math.max(location == null ? 0 : location.getColumnNr(), 0);
        // In JSON Lines the parser sees one line only: its line is that of the file.
        Where place = new Where(where.file(), where.line() > 0 ? where.line() : line, column, "");
        String message = ASIDE.matcher(
                        e.getOriginalMessage().lines().findFirst().orElse(""))
                .replaceAll("");
        if (message.startsWith("Duplicate field")) {
            String member = message.substring("Duplicate field ".length()).replace('\'', '"');
            return Problem.of(
                    ProblemCode.JSON_MALFORMED,
                    place,
                    "the member " + member + " stands twice in one object",
                    "keep one of the two");
        }
        return Problem.of(
                ProblemCode.JSON_MALFORMED, place, "this is not JSON: " + message, cure(message, where.line() > 0));
    }

    private static String cure(String message, boolean inLines) {
        if (inLines && message.contains("end-of-input")) {
            return "a report must stand on one line; one over several lines goes into a file that ends in .json";
        }
        if (message.startsWith("Trailing token")) {
            return "a file holds one JSON object; several go one a line into a file whose name ends in .jsonl";
        }
        return "mend the JSON at this place";
    }
}
