package org.attest.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.attest.rdf.Iris;

/**
 * What a database is, for as long as it lives: {@code database.json} in its folder.
 *
 * @param format version of the folder's layout and of the graphs in it, from 1
 * @param base namespace of what is the database's own; ends in {@code /} or {@code #}
 * @param acceptedSources kinds of source that the accepted view takes, as the words of the ontology
 * @param createdBy version of the program that made it
 */
public record DatabaseSettings(int format, String base, Set<String> acceptedSources, String createdBy) {

    /** The base of a database that was given none. */
    public static final String DEFAULT_BASE = Iris.DEFAULT_BASE;

    /** The newest format, and the one that is written. */
    public static final int FORMAT = 1;

    static final String FILE = "database.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the set and checks the base. */
    public DatabaseSettings {
        acceptedSources = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(acceptedSources));
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new IllegalArgumentException("a base ends in / or #: " + base);
        }
    }

    /** Settings of a new database in the newest format. */
    public static DatabaseSettings of(String base, Set<String> acceptedSources, String createdBy) {
        return new DatabaseSettings(FORMAT, base, acceptedSources, createdBy);
    }

    /** Whether a folder has settings, and so is a database. */
    static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    void write(Path folder) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", format).put("base", base);
        acceptedSources.forEach(json.putArray("acceptedSources")::add);
        json.put("createdBy", createdBy);
        AtomicFile.write(
                folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }

    /**
     * Reads the settings of a folder.
     *
     * @throws DatabaseUnusableException if they cannot be read, or are of a newer format
     */
    public static DatabaseSettings read(Path folder) {
        try {
            JsonNode json = JSON.readTree(folder.resolve(FILE).toFile());
            int format = json.path("format").asInt();
            if (format > FORMAT) {
                throw new DatabaseUnusableException(
                        folder,
                        "this database has format " + format + ", and this program knows formats up to " + FORMAT,
                        "use a newer version of the program");
            }
            return parse(folder, json, format);
        } catch (JsonProcessingException e) {
            throw damaged(folder, e);
        } catch (IOException e) {
            throw new DatabaseUnusableException(
                    folder, FILE + " cannot be read: " + e.getMessage(), "check the permissions of the folder", e);
        }
    }

    private static DatabaseSettings parse(Path folder, JsonNode json, int format) {
        Set<String> sources = new TreeSet<>();
        json.path("acceptedSources").forEach(source -> sources.add(source.asText()));
        try {
            return new DatabaseSettings(
                    format,
                    json.path("base").asText(),
                    sources,
                    json.path("createdBy").asText());
        } catch (IllegalArgumentException e) {
            throw damaged(folder, e);
        }
    }

    private static DatabaseUnusableException damaged(Path folder, Exception cause) {
        return new DatabaseUnusableException(
                folder, FILE + " is damaged: " + cause.getMessage(), "restore it from a backup", cause);
    }
}
