package org.attest.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.attest.docs.Documents.Block;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents show can be read; what they name is there. The commands are run by {@link ReadmeCommandsIT}. */
class DocumentsTest {

    static {
        JenaSystem.init();
    }

    private static final Pattern PATH = Pattern.compile("(src|ontology|queries|fuseki-config|\\.ci|\\.mvn)/[\\w./-]*");
    /** Stands in a path for many names. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b(NAME|NNN)\\b");

    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w+(Test|IT|Reader|Command)");

    @TestFactory
    List<DynamicTest> everyJsonTurtleAndSparqlIsRead() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : Documents.all()) {
            for (Block block : Documents.blocks(document, "json", "turtle", "ttl", "sparql")) {
                tests.add(dynamicTest(block.toString(), () -> read(block)));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
        return tests;
    }

    private static void read(Block block) throws IOException {
        switch (block.language()) {
            case "json" -> readJson(block);
            case "sparql" ->
                assertThat(QueryFactory.create(block.text()).getProjectVars()).isNotEmpty();
            default -> {
                var graph = GraphFactory.createDefaultGraph();
                RDFParser.fromString(block.text(), Lang.TURTLE).parse(graph);
                assertThat(graph.isEmpty()).isFalse();
            }
        }
    }

    private static void readJson(Block block) throws IOException {
        JsonNode json = new ObjectMapper().readTree(block.text());
        if (json.path("format").asText().startsWith("attest-report/")) {
            Incoming incoming = new ReportReader().parse(block.document().toString(), block.text());
            assertThat(incoming.problems()).isEmpty();
            assertThat(incoming.report()).isPresent();
        }
    }

    @Test
    void everyPathNamedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        int looked = 0;
        for (Path document : Documents.all()) {
            List<String> named = Stream.concat(
                            Documents.codeSpans(document).stream()
                                    .filter(span -> PATH.matcher(span).matches()
                                            && !PLACEHOLDER.matcher(span).find()),
                            Documents.links(document).stream().filter(link -> !link.matches("(https?:|#).*")))
                    .toList();
            for (String path : named) {
                looked++;
                Path parent = document.getParent() == null ? Path.of("") : document.getParent();
                if (!Files.exists(Path.of(path)) && !Files.exists(parent.resolve(path))) {
                    missing.add(document + ": " + path);
                }
            }
        }
        assertThat(looked).isGreaterThan(10);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyClassNamedIsThere() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources = files.map(file -> file.getFileName().toString()).toList();
        }
        List<String> missing = new ArrayList<>();
        int looked = 0;
        for (Path document : Documents.all()) {
            for (String span : Documents.codeSpans(document)) {
                if (CLASS.matcher(span).matches()) {
                    looked++;
                    if (!sources.contains(span + ".java")) {
                        missing.add(document + ": " + span);
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(1);
        assertThat(missing).isEmpty();
    }

    @Test
    void theReadmeShowsAnAnswerByLine25() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int query = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("$ ./attest sparql"))
                .findFirst()
                .orElseThrow());
        int end = query;
        while (!lines.get(end).equals("```")) {
            end++;
        }
        assertThat(end).isLessThanOrEqualTo(26);
        assertThat(lines.get(end - 1)).contains("2017");
    }
}
