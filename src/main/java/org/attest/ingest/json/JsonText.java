package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Makes JSON trees and writes them, the same on every platform. */
public final class JsonText {

    private static final ObjectWriter COMPACT = JsonDocument.MAPPER.writer();
    private static final ObjectWriter PRETTY =
            JsonDocument.MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A list of what becomes of some records. */
    public static <T> ArrayNode list(List<T> records, Function<T, ? extends JsonNode> writing) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(records.size());
        records.forEach(record -> list.add(writing.apply(record)));
        return list;
    }

    /** A list of texts. */
    public static ArrayNode texts(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(texts.size());
        texts.forEach(list::add);
        return list;
    }

    /** On one line without white space. */
    public static String compact(JsonNode tree) {
        return write(COMPACT, tree);
    }

    /** Indented by two, with LF line ends and one at the end. */
    public static String pretty(JsonNode tree) {
        return write(PRETTY, tree) + "\n";
    }

    private static String write(ObjectWriter writer, JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
