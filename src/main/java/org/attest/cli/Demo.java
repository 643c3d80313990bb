package org.attest.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.store.ServerNote;

/** The Mosul example: where its database lies, and what it is made of. */
final class Demo {

    /** The base of the demo's IRIs. */
    static final String BASE = "https://w3id.org/attest/demo/mosul/";

    private static final String RESOURCES = "/org/attest/examples/mosul/";

    /** The authority first: names are then resolved once. */
    static final List<String> INPUTS = List.of(
            "mosul-authority.json",
            "anti-media-mee.json",
            "memo-qadissiya.json",
            "vice-qayara.json",
            "blog-isis-not-defeated.json",
            "airforcetimes-croft.json");

    private static final String MARK = "demo.build";

    private Demo() {}

    /** The folder of the demo's database: {@code attest/demo} under the user's data folder (XDG Base Directory). */
    static Path folder(Console console) {
        String data = console.environment().getOrDefault("XDG_DATA_HOME", "");
        Path root = data.isEmpty()
                ? Path.of(
                        console.environment().getOrDefault("HOME", System.getProperty("user.home")), ".local", "share")
                : Path.of(data);
        return root.resolve("attest").resolve("demo");
    }

    /** The paths of its inputs on the class path. */
    static List<String> resources() {
        return INPUTS.stream().map(input -> RESOURCES + input).toList();
    }

    /**
     * Deletes the demo's database when another build of the program made it: what is derived from the same inputs may be
     * another graph now. A folder that holds anything else is left alone.
     */
    static void discardIfOutdated(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        boolean served = ServerNote.live(folder).isPresent();
        if (!served && Files.isRegularFile(mark) && !Files.readString(mark).equals(build())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Notes which build of the program made the database. */
    static void mark(Path folder) throws IOException {
        Files.writeString(folder.resolve(MARK), build());
    }

    private static String build() throws IOException {
        try {
            Path code = Path.of(Demo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Version.current() + " " + Files.getLastModifiedTime(code) + "\n";
        } catch (URISyntaxException e) {
            throw new IOException("the program does not find its own jar", e);
        }
    }
}
