package org.attest.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --texts}: where the texts lie that reports were made from. */
final class TextsOption {

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the texts, found by their SHA-256, else as ID.txt.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** The folder named; it need not be there. */
    Path folder() {
        return folder;
    }
}
