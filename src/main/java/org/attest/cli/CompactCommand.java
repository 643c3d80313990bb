package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.pipeline.dataset.Packs;
import org.attest.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the storage of a database anew. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the storage of a database anew, without the room that changes left behind in it.",
            "Nothing is forgotten: content and history stay as they are. Needs about as much free disk as it will take,",
            "and half as much again."
        })
final class CompactCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Ending.guard(console, "compact", "the database is as it was before", this::compact);
    }

    private int compact(Ending ending) throws IOException {
        try (TerminalProgress progress = new TerminalProgress(console, ending::check)) {
            try (GraphStore store = GraphStore.open(database.forChanging())) {
                int left = Packs.sweep(store);
                if (left > 0) {
                    console.remark("compact: removed what loads that were broken off had left in the archive: " + left
                            + (left == 1 ? " file" : " files"));
                }
                new Compacting(console, progress).run(store);
            }
        }
        return ExitCode.DONE.number();
    }
}
