package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.pipeline.Rederivation;
import org.attest.pipeline.dataset.DatasetReplay;
import org.attest.store.GraphStore;
import org.attest.store.Verification;
import org.attest.store.Verification.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a database against its archive. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a database: derives the graph anew from the archive, and compares.",
            "Recomputes the accepted view, looks at the aligned graph, the archive's files and the text index. Changes nothing. Exit code 1 when something differs."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (GraphStore store = GraphStore.open(database.forReading());
                Rederivation anew = Rederivation.of(store, DatasetReplay::into)) {
            Verification found = store.verify(anew.dataset());
            print("accepted view", found.defaultGraph());
            print("derived anew from the archive", found.archive());
            if (found.aligned().compared() > 0) {
                print("aligned graph ('attest align' renews it)", found.aligned());
            }
            line("archive", found.archiveFiles().isEmpty(), String.join("; ", found.archiveFiles()));
            line(
                    "text index",
                    found.textIsInStep(),
                    found.textPresent() + " entries, " + found.textWanted() + " wanted, " + found.textWrong()
                            + " wrong");
            line("blank nodes", found.blankNodes() == 0, found.blankNodes() + "");
            line("evidence in a union", found.evidenceAccepted() == 0, found.evidenceAccepted() + "");
            console.out().println(found.agrees() ? "all agrees" : "something differs");
            return (found.agrees() ? ExitCode.DONE : ExitCode.REJECTED).number();
        }
    }

    private void print(String what, Comparison comparison) {
        line(
                what,
                comparison.agrees(),
                comparison.compared() + " quads compared, " + comparison.differing() + " differ");
        comparison.first().stream()
                .limit(SHOWN)
                .forEach(difference -> console.out().println("    " + difference));
    }

    private void line(String what, boolean agrees, String detail) {
        console.out().println((agrees ? "ok       " : "DIFFERS  ") + what + (detail.isEmpty() ? "" : ": " + detail));
    }
}
