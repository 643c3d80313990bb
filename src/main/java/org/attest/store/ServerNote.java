package org.attest.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says which server has a database open: {@code server.json} in its folder.
 *
 * <p>Is no lock: the database has one of its own. A note whose process has gone is stale, and reading it removes it.
 *
 * @param url address of the server, ends in {@code /}
 * @param pid its process
 * @param processStarted when that process began, to the second, so that another one with the same number is not taken
 *     for it
 * @param version the program's version
 */
public record ServerNote(String url, long pid, Instant processStarted, String version) {

    /** Its name in the folder of the database. */
    public static final String FILE = "server.json";

    // Process start times come from clocks of different grain: /proc counts in hundredths of a second since the boot.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A note about this very process. */
    public static ServerNote ofThisProcess(String url, String version) {
        ProcessHandle self = ProcessHandle.current();
        Instant started = self.info().startInstant().orElse(Instant.EPOCH);
        return new ServerNote(url, self.pid(), started, version);
    }

    /**
     * Writes the note.
     *
     * @throws StoreException if that fails
     */
    public void write(Path folder) {
        ObjectNode json = JSON.createObjectNode();
        json.put("url", url).put("pid", pid).put("processStarted", processStarted.toString());
        json.put("version", version);
        try {
            AtomicFile.write(
                    folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        } catch (IOException e) {
            throw new StoreException(folder.resolve(FILE) + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The note of a server that is running; a note of one that is not, or that cannot be understood, is removed. */
    public static Optional<ServerNote> live(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<ServerNote> note = parse(file).filter(ServerNote::isAlive);
        if (note.isEmpty()) {
            remove(folder);
        }
        return note;
    }

    /** Removes the note, if there is one. */
    public static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new StoreException(folder.resolve(FILE) + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** Whether the process of the note is running. */
    public boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().startInstant().orElse(processStarted))
                .filter(started ->
                        Duration.between(started, processStarted).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private static Optional<ServerNote> parse(Path file) {
        try {
            var json = JSON.readTree(file.toFile());
            return Optional.of(new ServerNote(
                    json.path("url").asText(),
                    json.path("pid").asLong(),
                    Instant.parse(json.path("processStarted").asText()),
                    json.path("version").asText()));
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
