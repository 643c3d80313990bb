package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

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

    /** Writes the canonical form of an object in UTF-8. */
    public static void write(OutputStream to, Consumer<CanonicalObject> members) {
        try (JsonGenerator generator = JsonDocument.FACTORY.createGenerator(to, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            members.accept(new CanonicalObject(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member. */
    public void member(String name, JsonNode value) {
        begin(name);
        item(value);
    }

    /** A member with a list, of which one item is held at a time: whoever makes them hands each over. */
    public void list(String name, Consumer<Consumer<JsonNode>> items) {
        begin(name);
        try {
            out.writeStartArray();
            items.accept(this::item);
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void item(JsonNode value) {
        try {
            CanonicalJson.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name) {
        if (name.compareTo(last) <= 0 && !last.isEmpty()) {
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
