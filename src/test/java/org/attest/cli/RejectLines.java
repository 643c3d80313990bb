package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one reject file of a database, read as the JSON Lines that it is. */
final class RejectLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RejectLines() {}

    static List<JsonNode> of(Path database) {
        try (Stream<Path> files = Files.list(database.resolve("rejects"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(all.getFirst())) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code reach code pointer}, one for each line and problem. */
    static List<String> inShort(Path database) {
        return of(database).stream()
                .flatMap(line -> line.path("problems")
                        .valueStream()
                        .map(problem -> line.path("reach").asText() + " "
                                + problem.path("code").asText() + " "
                                + problem.path("where").path("pointer").asText()))
                .toList();
    }

    static boolean exist(Path database) {
        return Files.exists(database.resolve("rejects"));
    }
}
