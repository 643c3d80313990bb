package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the Mosul example and serves it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Loads the Mosul example, five articles on the battle of Mosul, into a folder of its own and serves it",
            "until stopped (Ctrl-C). The folder is kept, and other commands use it when they are given none."
        })
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ServeOptions options;

    @Option(names = "--db", paramLabel = "DIR", description = "Folder of the demo's database.")
    private @Nullable Path folder;

    @Option(names = "--load-only", description = "Loads, and does not serve.")
    private boolean loadOnly;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path place = folder == null ? Demo.folder(console) : folder;
        Demo.discardIfOutdated(place);
        try (GraphStore store = Databases.openOrCreate(place, Demo.BASE, false)) {
            load(store);
            Demo.mark(place);
            if (loadOnly) {
                console.out().println("The example is in " + place);
                return ExitCode.DONE.number();
            }
            try (Serving serving = Serving.start(store, options, null)) {
                greet(serving.url());
                serving.untilStopped();
            }
        }
        return ExitCode.DONE.number();
    }

    private void load(GraphStore store) throws Exception {
        try (Inputs inputs = Inputs.ofResources(Demo.resources())) {
            LoadResult result = new Loader(store, new LoadOptions(true, null))
                    .load(inputs.all(), LoadProgress.SILENT, new ProblemPrinter(console));
            if (result.summary().hasRejections()) {
                throw new IllegalStateException("the example was not taken whole");
            }
        }
        store.align();
    }

    private void greet(String url) {
        console.out().println("The Mosul example is at " + url + "  (Ctrl-C stops it)");
        console.out().println();
        console.out().println("Three things to try:");
        console.out().println("  " + url + "queries/disputed?place=haditha");
        console.out().println("  " + url + "id/thing/isis");
        console.out().println("  attest query figures --param group=us-forces");
        console.out().flush();
    }
}
