package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.attest.problem.Where;

/**
 * Where in a JSON text each value stands, so that some can be exchanged while all else stays as it was written.
 *
 * <p>Replacements may not lie within each other.
 */
public final class JsonPlaces {

    private final String json;
    private final Map<String, Span> spans = new HashMap<>();
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Span(int start, int end) {}

    private record Edit(int end, String text) {}

    private JsonPlaces(String json) {
        this.json = json;
    }

    /** Finds the values of a text that is known to be JSON. */
    public static JsonPlaces of(String json) {
        JsonPlaces places = new JsonPlaces(json);
        try (JsonParser parser = JsonDocument.FACTORY.createParser(json)) {
            parser.nextToken();
            places.walk(parser, Where.file(""));
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON, though it was a moment ago", e);
        }
        return places;
    }

    private void walk(JsonParser parser, Where at) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                walk(parser, at.child(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(parser, at.child(i));
            }
        }
        parser.finishToken();
        spans.put(at.pointer(), new Span(start, (int) parser.currentLocation().getCharOffset()));
    }

    /**
     * Puts another value in the place of one.
     *
     * @param pointer JSON pointer of a value that is there
     * @param value JSON
     */
    public void replace(String pointer, String value) {
        Span span = span(pointer);
        edits.put(span.start, new Edit(span.end, value));
    }

    /** Puts a member in front of those of an object, which has some. */
    public void insertMember(String pointer, String name, String value) {
        int inside = span(pointer).start + 1;
        edits.put(inside, new Edit(inside, "\"" + name + "\": " + value + ", "));
    }

    private Span span(String pointer) {
        Span span = spans.get(pointer);
        if (span == null) {
            throw new IllegalArgumentException("no value at " + pointer);
        }
        return span;
    }

    /** The text with all that was exchanged. */
    public String edited() {
        StringBuilder out = new StringBuilder(json.length());
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            out.append(json, done, edit.getKey()).append(edit.getValue().text);
            done = edit.getValue().end;
        }
        return out.append(json, done, json.length()).toString();
    }
}
