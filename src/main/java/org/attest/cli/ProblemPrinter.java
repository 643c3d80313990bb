package org.attest.cli;

import java.util.Locale;
import org.attest.problem.Problem;
import org.attest.problem.ProblemSink;

/** Shows problems as they come: place, what is wrong, and on a line of its own what to do. */
final class ProblemPrinter implements ProblemSink {

    private final Console console;

    ProblemPrinter(Console console) {
        this.console = console;
    }

    @Override
    public void accept(Problem problem) {
        console.remark(problem.where() + ": " + problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.code().id() + ": " + problem.what());
        if (!problem.cure().isEmpty()) {
            console.remark("    cure: " + problem.cure());
        }
    }
}
