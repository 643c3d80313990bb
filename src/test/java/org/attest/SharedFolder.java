package org.attest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts and data that are not ours to pass on, so that they do not lie in the repository: the folder that the system property {@code attest.shared}
 * names, else {@code ../shared}. A test that needs what is not there is skipped, with a message.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** A folder or file in it; skips the test that asks when it is not there. */
    public static Path require(String name) {
        Path path = Path.of(System.getProperty("attest.shared", "../shared")).resolve(name);
        assumeTrue(
                Files.exists(path),
                "SKIPPED, NOT PASSED: " + path.toAbsolutePath().normalize()
                        + " is not there; name the folder it lies in with -Dattest.shared=DIR");
        return path;
    }
}
