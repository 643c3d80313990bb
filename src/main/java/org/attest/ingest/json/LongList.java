package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attest.problem.Problem;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with a list of very many items in it, which are never held together: as trees, two hundred thousand things take
 * a gigabyte. The text is read anew each time the items are asked for.
 */
public final class LongList {

    private static final ObjectReader ITEM =
            JsonDocument.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String text;
    private final String name;
    private final JsonNode rest;
    private final int size;

    private LongList(String text, String name, JsonNode rest, int size) {
        this.text = text;
        this.name = name;
        this.rest = rest;
        this.size = size;
    }

    /**
     * Parses a text, as strictly as {@link JsonDocument}.
     *
     * @param name the member that holds the list
     * @return null if it is not JSON, which is then told as one problem
     */
    public static @Nullable LongList parse(Where where, String text, String name, Consumer<Problem> problems) {
        ObjectNode rest = JsonText.object();
        int[] size = {0};
        if (read(text, name, rest, item -> size[0]++, false)) {
            return new LongList(text, name, rest, size[0]);
        }
        // No object, or no JSON: the one reads it as it is, the other says what is wrong.
        JsonNode other = JsonDocument.parse(where, text, problems);
        return other == null ? null : new LongList(text, name, other, 0);
    }

    /** The whole without the items; where there is a list, it is empty here. */
    public JsonNode rest() {
        return rest;
    }

    /** How many items the list has; 0 where it is no list. */
    public int size() {
        return size;
    }

    /** Hands over the items, in their order. */
    public void each(Consumer<JsonNode> to) {
        if (size > 0) {
            read(text, name, JsonText.object(), to, true);
        }
    }

    /** SHA-256 of the canonical form of the whole, 64 hex digits. */
    public String sha256() {
        if (!rest.isObject()) {
            return CanonicalJson.sha256(rest);
        }
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            CanonicalObject.write(digest, this::members);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void members(CanonicalObject out) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        rest.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        sorted.forEach((member, value) -> {
            if (member.equals(name) && value.isArray()) {
                out.list(name, this::each);
            } else {
                out.member(member, value);
            }
        });
    }

    /**
     * Goes through the text once.
     *
     * @param rest takes the other members
     * @param items takes the items
     * @param asTrees whether the items are wanted; otherwise they are passed over, and something stands for each
     * @return whether it is one whole JSON object
     */
    private static boolean read(String text, String name, ObjectNode rest, Consumer<JsonNode> items, boolean asTrees) {
        try (JsonParser parser = JsonDocument.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                boolean list = parser.nextToken() == JsonToken.START_ARRAY && member.equals(name);
                if (list) {
                    rest.putArray(name);
                    items(parser, items, asTrees);
                } else {
                    rest.set(member, ITEM.readTree(parser));
                }
            }
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void items(JsonParser parser, Consumer<JsonNode> to, boolean asTrees) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (asTrees) {
                to.accept(ITEM.readTree(parser));
            } else {
                parser.skipChildren();
                to.accept(MissingNode.getInstance());
            }
        }
    }
}
