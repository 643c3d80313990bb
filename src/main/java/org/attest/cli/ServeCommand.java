package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a database until stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves a database over HTTP, read-only, until stopped (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ServeOptions options;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A Fuseki configuration in place of the program's own.")
    private @Nullable Path config;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = database.forReading();
        try (GraphStore store = GraphStore.open(folder);
                Serving serving = Serving.start(store, options, config)) {
            console.remark("Serving " + folder + " at " + serving.url() + "  (Ctrl-C stops it)");
            serving.untilStopped();
        }
        return ExitCode.DONE.number();
    }
}
