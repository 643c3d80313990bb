package org.attest.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The members of a file's first JSON object, as far as they had to be read to find its {@code format}.
 *
 * @param format the text of the member {@code format}; empty when there is none
 * @param members the members met
 * @param unreadable whether the file is missing, a folder, or may not be read
 */
public record JsonPeek(Optional<String> format, Set<String> members, boolean unreadable) {

    /**
     * Looks into a file. Takes what is no JSON as having no members.
     *
     * @throws IOException if reading breaks off
     */
    public static JsonPeek into(Path file) throws IOException {
        Set<String> members = new LinkedHashSet<>();
        if (!Files.isRegularFile(file)) {
            return new JsonPeek(Optional.empty(), members, true);
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JsonDocument.FACTORY.createParser(in)) {
            return new JsonPeek(format(parser, members), members, false);
        } catch (AccessDeniedException e) {
            return new JsonPeek(Optional.empty(), members, true);
        } catch (JsonProcessingException | CharConversionException e) {
            return new JsonPeek(Optional.empty(), members, false);
        }
    }

    private static Optional<String> format(JsonParser parser, Set<String> members) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            members.add(name);
            JsonToken value = parser.nextToken();
            if (name.equals("format") && value == JsonToken.VALUE_STRING) {
                return Optional.of(parser.getText());
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }
}
