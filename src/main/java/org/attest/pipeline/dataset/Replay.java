package org.attest.pipeline.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.problem.Rejection.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A reject file of a dataset, to be loaded again when its records are mended: it becomes a table of their texts.
 *
 * <p>The first line of such a file tells of which dataset and release it is and gives the header; each other line has, as
 * {@code original}, the text of a record.
 *
 * @param reader what {@code --format} calls the reader of the records
 * @param release name of the release that they belong to
 * @param records how many there are
 */
public record Replay(String reader, String release, long records) {

    /** What the first line says. */
    static final String FORMAT = "attest-rejects/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Writes the reports of a reject file of reports as JSON Lines.
     *
     * @param reports where they are written
     * @return how many records of the file are no whole reports, and have to be mended where they came from
     * @throws IOException if a line of it is no JSON; the message names the line
     */
    public static long writeReports(Path file, Path reports) throws IOException {
        long others = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(reports, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                JsonNode rejection = parse(file, number, line);
                if (Reach.REPORT.id().equals(rejection.path("reach").asText())) {
                    line(out, oneLine(file, number, rejection.path("original").asText()));
                } else {
                    others++;
                }
            }
        }
        return others;
    }

    private static String oneLine(Path file, long number, String original) throws IOException {
        try {
            return JSON.readTree(original).toString();
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + ":" + number + ": what stands there as original is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The first line of a reject file. */
    static String head(String reader, String release, String header) {
        ObjectNode head = JSON.createObjectNode();
        head.put("format", FORMAT).put("reader", reader).put("release", release).put("header", header);
        return head.toString();
    }

    /**
     * Whether a file is a reject file of a dataset.
     *
     * @throws IOException if reading breaks off
     */
    public static boolean isRejectFile(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return head(in.readLine()).isPresent();
        }
    }

    /**
     * Writes the records of a reject file as a table.
     *
     * @param table where it is written
     * @return what it is of
     * @throws IOException if the file is none, or a line of it is no JSON; the message names the line
     */
    public static Replay write(Path file, Path table) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
            JsonNode head = head(in.readLine())
                    .orElseThrow(() -> new IOException(file + ": this is no reject file of a dataset"));
            if (!head.path("header").asText().isEmpty()) {
                line(out, head.path("header").asText());
            }
            long records = 0;
            long number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                JsonNode rejection = parse(file, number, line);
                if (Reach.RECORD.id().equals(rejection.path("reach").asText())) {
                    line(out, rejection.path("original").asText());
                    records++;
                }
            }
            return new Replay(head.path("reader").asText(), head.path("release").asText(), records);
        }
    }

    private static void line(BufferedWriter out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static JsonNode parse(Path file, long number, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + ":" + number + ": this line is no JSON: " + e.getOriginalMessage()
                            + " (within a JSON text, write a quote as \\\" and a line end as \\n)",
                    e);
        }
    }

    private static Optional<JsonNode> head(@Nullable String line) {
        if (line == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(line))
                    .filter(head -> FORMAT.equals(head.path("format").asText()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
