package org.attest.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;
import org.attest.store.GraphStore;

/** Writes what was not taken as JSON Lines: one rejected record a line, with its text and every problem. */
public final class RejectFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RejectFile() {}

    /**
     * Writes a new file.
     *
     * @param folder where; made when it is not there
     * @param started when the run began; names the file
     * @param rejections what was not taken; not empty
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(Path folder, Instant started, List<Rejection> rejections) throws IOException {
        Files.createDirectories(folder);
        Path file = name(folder, started, ".jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Rejection rejection : rejections) {
                out.write(JSON.writeValueAsString(json(rejection)));
                out.write('\n');
            }
        }
        return file;
    }

    /**
     * Writes a new file among those of a database, where there is anything to write.
     *
     * @return the file; empty where nothing was rejected
     */
    static Optional<Path> writeAny(GraphStore store, Instant started, List<Rejection> rejections) throws IOException {
        return rejections.isEmpty()
                ? Optional.empty()
                : Optional.of(write(store.folder().resolve("rejects"), started, rejections));
    }

    /** A rejection as one line has it. */
    public static ObjectNode json(Rejection rejection) {
        ObjectNode line = JSON.createObjectNode();
        line.put("reach", rejection.reach().id());
        line.set("where", json(rejection.where()));
        ArrayNode problems = line.putArray("problems");
        for (Problem problem : rejection.problems()) {
            problems.add(json(problem));
        }
        line.put("original", rejection.original());
        return line;
    }

    /** A problem as a line has it. */
    public static ObjectNode json(Problem problem) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("code", problem.code().id());
        entry.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        entry.set("where", json(problem.where()));
        entry.put("what", problem.what());
        entry.put("cure", problem.cure());
        return entry;
    }

    /** Where what a run that began then rejects is written. */
    public static Path name(Path folder, Instant started, String ending) {
        return folder.resolve(NAME.format(started) + ending);
    }

    private static ObjectNode json(Where where) {
        ObjectNode place = JSON.createObjectNode();
        place.put("file", where.file());
        if (where.line() > 0) {
            place.put("line", where.line());
        }
        place.put("pointer", where.pointer());
        return place;
    }
}
