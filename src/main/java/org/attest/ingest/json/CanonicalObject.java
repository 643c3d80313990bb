package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes a large object in canonical form ({@link CanonicalJson}) member by member, without holding it as a tree. Its members must
 * come in the order of their names.
 */
public final class CanonicalObject {

    private final JsonGenerator out;
    private String last = "";

    private CanonicalObject(JsonGenerator out) {
        this.out = out;
    }

    /** The canonical form of an object. */
    public static String write(Consumer<CanonicalObject> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonDocument.FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            members.accept(new CanonicalObject(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A member with a text. */
    public void text(String name, String value) {
        begin(name);
        try {
            out.writeString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member with a list of what becomes of records, one tree at a time. */
    public <T> void list(String name, List<T> records, Function<T, ? extends JsonNode> writing) {
        begin(name);
        try {
            out.writeStartArray();
            for (T each : records) {
                CanonicalJson.write(writing.apply(each), out);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException("the member " + name + " does not come behind " + last);
        }
        last = name;
        try {
            out.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
