package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attest.problem.Where;

/**
 * A form of a JSON value that no layout changes: members sorted, no white space, as in RFC 8785. Unlike there, numbers keep
 * all their digits ({@code 9}, {@code 9.0} and {@code 9e0} are one).
 */
public final class CanonicalJson {

    private static final int PLAIN_DIGITS = 21;

    private CanonicalJson() {}

    /** SHA-256 of the canonical form, 64 hex digits. */
    public static String sha256(JsonNode value) {
        return sha256(write(value).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of some bytes, 64 hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The canonical form of a JSON text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String of(String json) {
        JsonNode root = JsonDocument.parse(Where.file("json"), json, problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        return write(Objects.requireNonNull(root));
    }

    private static String write(JsonNode value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonDocument.FACTORY.createGenerator(out)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static void write(JsonNode value, JsonGenerator out) throws IOException {
        switch (value.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                Map<String, JsonNode> sorted = new TreeMap<>();
                value.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
                for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
                    out.writeFieldName(member.getKey());
                    write(member.getValue(), out);
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                for (JsonNode item : value) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case NUMBER -> out.writeNumber(number(value.decimalValue()));
            case STRING -> out.writeString(value.textValue());
            case BOOLEAN -> out.writeBoolean(value.booleanValue());
            case NULL -> out.writeNull();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + value.getNodeType());
        }
    }

    /** In plain digits as far as ECMAScript writes them so; {@code 1e999999999} would be a gigabyte in plain digits. */
    private static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean isShort = stripped.scale() <= PLAIN_DIGITS && stripped.precision() - stripped.scale() <= PLAIN_DIGITS;
        return isShort ? stripped.toPlainString() : stripped.toString();
    }
}
