package org.attest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is evaluated, and with what knowledge. */
final class EvaluationOptions {

    @Option(
            names = "--evaluate",
            paramLabel = "FILE",
            description = {
                "Says how well names are linked and proposed, on pairs that people labelled: a table with tabs and the columns",
                "kind, nameA, withinA, nameB, withinB, verdict (same or different), and split and family where it has them."
            })
    private @Nullable Path pairs;

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description = {
                "With --evaluate: what is known, as 'attest load' takes authorities; as often as there are files.",
                "Without it and without --db: nothing is."
            })
    private List<Path> authorities = new ArrayList<>();

    /** The labelled pairs; null where nothing is to be evaluated. */
    @Nullable Path pairs() {
        return pairs;
    }

    List<Path> authorities() {
        return authorities;
    }
}
