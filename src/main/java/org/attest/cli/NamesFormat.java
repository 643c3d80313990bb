package org.attest.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How {@code attest names} writes what it found. */
enum NamesFormat {
    TABLE,
    TSV,
    CSV,
    JSON;

    /** The format of that name; ends the command when there is none. */
    static NamesFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no format '" + name + "': take "
                                + Arrays.stream(values()).map(NamesFormat::word).collect(Collectors.joining(" or "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
