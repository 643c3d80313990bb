package org.attest.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The invented reports and authorities of {@code src/test/resources/cases}, and spoilt copies of them. */
public final class Reports {

    /** A report with every kind of fact in it. */
    public static final String HARROW_FORD = "/reports/valid/harrow-ford.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Reports() {}

    /** The text of a resource. */
    public static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a resource folder, sorted; at least one, or the test that asks has nothing to test. */
    public static List<Path> files(String folder) {
        URL url = Objects.requireNonNull(Reports.class.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            List<Path> sorted = files.sorted().toList();
            if (sorted.isEmpty()) {
                throw new IllegalStateException("nothing in " + folder);
            }
            return sorted;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    /** A JSON text with another value at a pointer; the member is put there if it was not. {@code -} appends to a list. */
    public static String with(String json, String pointer, String value) {
        JsonNode root = tree(json);
        JsonPointer place = JsonPointer.compile(pointer);
        String name = place.last().getMatchingProperty();
        JsonNode holder = root.at(place.head());
        if (holder instanceof ArrayNode list && name.equals("-")) {
            list.add(tree(value));
        } else if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), tree(value));
        } else {
            ((ObjectNode) holder).set(name, tree(value));
        }
        return root.toPrettyString();
    }

    /** A JSON text without the member at a pointer. */
    public static String without(String json, String pointer) {
        JsonNode root = tree(json);
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) root.at(place.head())).remove(place.last().getMatchingProperty());
        return root.toPrettyString();
    }

    /** A JSON text on one line. */
    public static String onOneLine(String json) {
        return tree(json).toString();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
