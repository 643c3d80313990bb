package org.attest.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Describes the library to programs: one JSON object a query, with its parameters, formats and example. */
public final class QueryCatalogue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QueryCatalogue() {}

    /** All good queries as a JSON object {@code {"queries": […]}}, indented, in UTF-8 and with LF. */
    public static String asJson(QueryLibrary library) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode queries = root.putArray("queries");
        library.all().forEach(query -> queries.add(describe(query)));
        return written(root);
    }

    /** One query as a JSON object, its text included. */
    public static String asJson(SavedQuery query) {
        return written(describe(query).put("query", query.text()));
    }

    private static ObjectNode describe(SavedQuery query) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", query.name())
                .put("area", query.area())
                .put("summary", query.summary())
                .put("description", query.description())
                .put("kind", query.query().queryType().name().toLowerCase(Locale.ROOT))
                .put("graphs", query.graphs().word());
        texts(node, "tags", query.tags());
        texts(node, "needs", query.needs().stream().map(Need::word).sorted().toList());
        texts(
                node,
                "formats",
                ResultFormat.fitting(query.query()).stream()
                        .map(ResultFormat::extension)
                        .toList());
        ArrayNode parameters = node.putArray("params");
        query.parameters().forEach(parameter -> parameters.add(describe(parameter)));
        ArrayNode oneOf = node.putArray("oneOf");
        query.oneOf().forEach(names -> names.forEach(oneOf.addArray()::add));
        ObjectNode example = node.putObject("example");
        query.example().forEach((name, values) -> texts(example, name, values));
        return node;
    }

    private static ObjectNode describe(Parameter parameter) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", parameter.name())
                .put("type", parameter.type().word())
                .put("required", parameter.required())
                .put("multiple", parameter.multiple())
                .put("default", parameter.defaultValue())
                .put("description", parameter.description())
                .put("example", parameter.example());
        if (!parameter.values().isEmpty()) {
            texts(node, "values", parameter.words());
        }
        return node;
    }

    private static void texts(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(node)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }
}
