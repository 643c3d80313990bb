package org.attest.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Tools of others with the plainest mapping of the table; each is got from the registry by Maven, with the version that its POM in
 * {@code src/jmh/peers} pins. Knows nothing of versions that are not in a registry.
 */
enum Peer implements Converter {
    SPARQL_ANYTHING("SPARQL-Anything v1.0.0", "sparql-anything") {
        @Override
        List<String> arguments(Path libraries) {
            return List.of(
                    "-cp",
                    libraries + "/*",
                    "io.github.sparqlanything.cli.SPARQLAnything",
                    "-q",
                    MAPPINGS.resolve("event.rq").toString(),
                    "-f",
                    "NT",
                    "-o",
                    OUT);
        }
    },
    CARML("CARML 0.4.11", "carml") {
        @Override
        List<String> arguments(Path libraries) {
            return List.of(
                    "-cp",
                    libraries + "/*" + File.pathSeparator + libraries,
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "CarmlMain",
                    MAPPINGS.resolve("mapping.ttl").toString(),
                    OUT);
        }

        @Override
        void compile(Path libraries) throws IOException {
            String[] options = {
                "-d",
                libraries.toString(),
                "-cp",
                jars(libraries),
                MAPPINGS.resolve("carml/CarmlMain.java").toString()
            };
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options) != 0) {
                throw new IOException("the main class for CARML does not compile: see above");
            }
        }
    },
    RMLMAPPER("RMLMapper 4.9.1", "rmlmapper") {
        @Override
        List<String> arguments(Path libraries) {
            return List.of(
                    "-cp",
                    libraries + "/*",
                    "be.ugent.rml.cli.Main",
                    "-m",
                    MAPPINGS.resolve("mapping.ttl").toString(),
                    "-o",
                    OUT);
        }
    };

    private static final Path MAPPINGS = Path.of("src", "jmh", "peers").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target", "peers").toAbsolutePath();
    /** N-Triples, or N-Quads without graphs, which is the same. */
    static final String OUT = "out.nt";

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?:Could not find artifact )?([\\w.-]+:[\\w.-]+:(?:jar|pom):[\\w.-]+)(?: in | was not found| has not|: Could)");

    private final String title;
    private final String folder;

    Peer(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /** What comes after {@code java -Xmx…}. */
    abstract List<String> arguments(Path libraries);

    /** The library that Maven did not find, or else its first complaint. */
    private static String reason(ChildRun maven) throws IOException {
        String said = String.join(" ", maven.logLines());
        Matcher library = NOT_FOUND.matcher(said);
        return library.find()
                ? "not in the registry that Maven asks: " + library.group(1)
                : said.replaceFirst(".*?ERROR", "").strip();
    }

    /** Compiles what is ours, into the folder of the libraries. */
    void compile(Path libraries) throws IOException {}

    @Override
    public String prepare() throws IOException, InterruptedException {
        Path libraries = Files.createDirectories(LIBRARIES.resolve(folder));
        ChildRun copied = ChildRun.of(
                List.of(
                        "mvn",
                        "-q",
                        "-B",
                        "-f",
                        MAPPINGS.resolve(folder + ".xml").toString(),
                        "dependency:copy-dependencies",
                        "-DoutputDirectory=" + libraries),
                Files.createDirectories(LIBRARIES),
                Map.of(),
                LIMIT);
        if (!copied.ended()) {
            return reason(copied);
        }
        compile(libraries);
        return "";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Keeps keeps() {
        return new Keeps("no", "no", "no, one text a row", "no", "a file of triples");
    }

    @Override
    public Converted convert(Path where, String heap) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Machine.java(), "-Xmx" + heap));
        command.addAll(arguments(LIBRARIES.resolve(folder)));
        Path out = where.resolve(OUT);
        Files.deleteIfExists(out);
        ChildRun run = ChildRun.of(command, where, Map.of(), LIMIT);
        boolean written = Files.exists(out);
        return new Converted(run, written ? lines(out) : 0, written ? Files.size(out) >> 20 : 0);
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    private static String jars(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return String.join(
                    File.pathSeparator,
                    files.map(Path::toString).filter(f -> f.endsWith(".jar")).toList());
        }
    }
}
