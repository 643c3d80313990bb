package org.attest.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.attest.ingest.InputFormat;
import org.jspecify.annotations.Nullable;

/** Names of input formats on the command line. */
final class Formats {

    private Formats() {}

    /** The format of that name; null for null, which leaves it to the content. */
    static @Nullable InputFormat parse(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(InputFormat.values())
                .filter(format -> format.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no format '" + name + "': take "
                                + Arrays.stream(InputFormat.values())
                                        .map(InputFormat::id)
                                        .collect(Collectors.joining(" or "))));
    }
}
