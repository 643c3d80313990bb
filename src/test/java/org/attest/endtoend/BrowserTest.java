package org.attest.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.attest.cli.Console;
import org.attest.cli.Main;
import org.attest.serve.AttestServer;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser: Chromium, without a window. Skipped, and said so, where it is not installed. */
@Tag("soak")
class BrowserTest {

    static {
        JenaSystem.init();
    }

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private static Path folder;

    private static GraphStore store;
    private static AttestServer server;

    @BeforeAll
    static void serveTheExample() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "SKIPPED: no " + CHROMIUM + " to look at the pages with");
        Path db = folder.resolve("demo");
        Console console = new Console(
                java.io.InputStream.nullInputStream(), System.out, System.err, java.util.Map.of(), false, 0);
        assertThat(Main.run(console, "demo", "--load-only", "--db", db.toString()))
                .isZero();
        store = GraphStore.open(db);
        server = AttestServer.builder()
                .dataset(store.dataset())
                .base(store.settings().base())
                .port(0)
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop();
            store.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Three things to try",
        "queries, What is denied",
        "queries/disputed?place=haditha, IS seizes Haditha",
        "id/thing/isis, Daesh",
        "id/thing/qayara-air-base, Qayara",
        "id/report/anti-media-mee/testimony/haditha-never-seized, denies",
        "ontology, testimony",
        "ontology/event-types, recapture",
        "ontology/shapes, A figure has exactly one measure",
        "sparql, SPARQL"
    })
    void aPageShowsWhatItShould(String path, String wanted) throws Exception {
        Path errors = folder.resolve("browser.log");
        Process browser = new ProcessBuilder(List.of(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        server.url() + path))
                .redirectError(errors.toFile())
                .start();
        String page = new String(browser.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(page).contains(wanted).contains("</main>");
        assertThat(complaints(errors)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ontology, 1280",
        "ontology, 390",
        "ontology/events, 1280",
        "ontology/events, 390",
        "ontology/shapes, 390"
    })
    void theOntologyFitsItsWindowAndItsPictureCanBeSeen(String path, int width) throws Exception {
        try (Chromium browser = Chromium.start(CHROMIUM, folder.resolve("profile-" + width))) {
            browser.open(server.url() + path, width);

            assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(browser.number("document.querySelectorAll('h1').length")).isEqualTo(1);
            if (path.equals("ontology")) {
                assertThat(browser.number("document.querySelector('svg.model').getBoundingClientRect().width"))
                        .isGreaterThan(800);
                assertThat(browser.number("document.querySelector('svg.model a rect').getBoundingClientRect().height"))
                        .isGreaterThan(20);
                assertThat(browser.number("getComputedStyle(document.querySelector('.of-testimony rect')).fill =="
                                + " getComputedStyle(document.querySelector('.of-source rect')).fill ? 1 : 0"))
                        .as("boxes have the colours of their groups")
                        .isZero();
                assertThat(
                                browser.number(
                                        "document.querySelector('#show-scheme').click(),"
                                                + " [...document.querySelectorAll('.terms > div')].filter(e => e.offsetHeight > 0).length"))
                        .as("terms left when only schemes are shown")
                        .isBetween(10.0, 60.0);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** What the browser itself holds against the page: scripts or styles that its policy stops, files that are missing. */
    private static List<String> complaints(Path errors) throws IOException {
        return Files.readAllLines(errors).stream()
                .filter(line -> line.contains(":CONSOLE"))
                .toList();
    }
}
