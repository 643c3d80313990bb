package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table handed to {@code attest load}, and what came of it: what it said, what it counted, what it put into the reject file and what is
 * stored. The database lies beside the files, and is one for all loads of a folder.
 */
final class TableLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern READ = Pattern.compile("records: (\\d+) read");
    private static final Pattern PART = Pattern.compile("(\\d+) (added|revised|unchanged|repeated|rejected)");
    private static final String RECOGNISED = ": UCDP Georeferenced Event Dataset (GED) Global (--format ucdp-ged)";

    private final Path folder;
    private final Cli cli;

    private TableLoad(Path folder, Cli cli) {
        this.folder = folder;
        this.cli = cli;
    }

    /** Writes and loads a file. */
    static TableLoad of(Path folder, String name, String text, Object... options) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8), options);
    }

    static TableLoad of(Path folder, String name, byte[] bytes, Object... options) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ofFile(folder, name, options);
    }

    /** Loads a file that is there. */
    static TableLoad ofFile(Path folder, String name, Object... options) {
        List<Object> words = new ArrayList<>(List.of("load", "--db", folder.resolve("db")));
        words.addAll(List.of(options));
        words.add(folder.resolve(name));
        return new TableLoad(folder, Cli.run(words.toArray()));
    }

    TableLoad exits(ExitCode code) {
        cli.exits(code);
        return this;
    }

    /** Its complaints are just these, line by line, the folder left out; that it was recognised is none. */
    TableLoad complains(String... lines) {
        assertThat(cli.err()
                        .lines()
                        .filter(line -> !line.endsWith(RECOGNISED))
                        .map(line -> line.replace(folder + "/", "")))
                .as(cli.toString())
                .containsExactly(lines);
        return this;
    }

    /** Its last words are these. */
    TableLoad toldLast(String line) {
        List<String> lines = cli.err().lines().toList();
        assertThat(lines.getLast().replace(folder + "/", "")).as(cli.toString()).isEqualTo(line);
        return this;
    }

    /** It took the file for a table of GED, and said so. */
    TableLoad recognises(String name) {
        assertThat(cli.err().lines()).as(cli.toString()).contains(folder.resolve(name) + RECOGNISED);
        return this;
    }

    /** What it counted is this, such as {@code 6 read: 5 added, 1 rejected}, and the parts are the whole. */
    TableLoad counts(String records) {
        assertThat(cli.out().lines()).as(cli.toString()).contains("records: " + records);
        long read = number(READ, cli.out());
        long parts = PART.matcher(cli.out()
                        .lines()
                        .filter(line -> line.startsWith("records:"))
                        .findFirst()
                        .orElseThrow())
                .results()
                .map(MatchResult::group)
                .mapToLong(part -> Long.parseLong(part.replaceAll("\\D", "")))
                .sum();
        assertThat(parts).as(cli.toString()).isEqualTo(read);
        return this;
    }

    private static long number(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** So many events are in the graph, and what is stored is sound. */
    TableLoad stores(int events) {
        assertThat(ask("SELECT (COUNT(*) AS ?n) { ?e a att:Event }")).containsExactly(Integer.toString(events));
        return this;
    }

    /** These are the ids of all records that are accepted. */
    TableLoad storesIds(String... ids) {
        assertThat(ask("SELECT ?id { ?t att:recordId ?id ; att:accepted true } ORDER BY ?id"))
                .containsExactly(ids);
        return this;
    }

    /** The rows of an answer, without its header. */
    List<String> ask(String query) {
        return Cli.run(
                        "sparql",
                        "--db",
                        folder.resolve("db"),
                        "--format",
                        "csv",
                        "PREFIX att: <https://w3id.org/attest/ontology#> " + query)
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    /** Nothing was made: no database, nor what is left of one. */
    TableLoad leavesNothing() {
        assertThat(cli.out()).as(cli.toString()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("db") || name.contains("building"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** No reject file was written. */
    TableLoad rejectsNothing() {
        assertThat(rejectFile()).isEmpty();
        return this;
    }

    /** The reject file has just these: {@code record 4 number-syntax}, by line. */
    TableLoad rejects(String... lines) {
        List<String> found = rejections().stream()
                .map(rejection -> rejection.path("reach").asText() + " "
                        + rejection.path("where").path("line").asText() + " "
                        + rejection.path("problems").path(0).path("code").asText())
                .toList();
        assertThat(found).as(cli.toString()).containsExactlyInAnyOrder(lines);
        return this;
    }

    /** The first rejection keeps this text. */
    TableLoad keeps(String original) {
        assertThat(rejections().getFirst().path("original").asText()).isEqualTo(original);
        return this;
    }

    private List<JsonNode> rejections() {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : rejectText().lines().toList()) {
            JsonNode json = json(line);
            if (!json.has("header")) {
                lines.add(json);
            }
        }
        return lines;
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reject file of the last load. */
    String rejectText() {
        try {
            return Files.readString(rejectFile().orElseThrow(() -> new AssertionError("no reject file: " + cli)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> rejectFile() {
        Path rejects = folder.resolve("db").resolve("rejects");
        if (!Files.isDirectory(rejects)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(rejects)) {
            return files.filter(file -> file.toString().endsWith("-ucdp-ged.jsonl"))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mends the reject file and loads it. */
    TableLoad replays(UnaryOperator<String> mend) {
        String before = rejectText();
        String mended = mend.apply(before);
        assertThat(mended).isNotEqualTo(before);
        return of(folder, "mended.jsonl", mended, "--replay");
    }

    @Override
    public String toString() {
        return cli.toString();
    }
}
