package org.attest.bench;

import picocli.CommandLine.Option;

/** What runs in processes of their own are given, whatever they measure. */
public final class RunOptions {

    @Option(names = "--heap", defaultValue = "512m", description = "-Xmx of each run (default: ${DEFAULT-VALUE}).")
    private String heap = "";

    @Option(names = "--seed", defaultValue = "1", description = "Of what is made up (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** As -Xmx takes it. */
    String heap() {
        return heap;
    }

    /** The same gives the same data. */
    long seed() {
        return seed;
    }
}
