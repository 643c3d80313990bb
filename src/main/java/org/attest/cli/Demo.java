package org.attest.cli;

import java.nio.file.Path;
import java.util.List;

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
            "caucus99-isis.json",
            "airforcetimes-croft.json");

    private Demo() {}

    /** The folder of the demo's database: {@code attest/demo} under the user's data folder (XDG Base Directory). */
    static Path folder(Console console) {
        String data = console.environment().getOrDefault("XDG_DATA_HOME", "");
        Path root = data.isEmpty()
                ? Path.of(console.environment().getOrDefault("HOME", System.getProperty("user.home")), ".local", "share")
                : Path.of(data);
        return root.resolve("attest").resolve("demo");
    }

    /** The path of an input on the class path. */
    static String resource(String input) {
        return RESOURCES + input;
    }
}
