package org.attest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes two actors of a generated table one, and two again, while somebody asks; in a process of its own. */
@Command(
        name = "names-merge",
        mixinStandardHelpOptions = true,
        description = "Judging two actors with many accounts the same and undoing it: time, quads, what readers wait.")
public final class NamesMergeCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(60);

    @Option(
            names = "--rows",
            defaultValue = "100000",
            description = "Accounts of the two actors together (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--heap", defaultValue = "512m", description = "-Xmx of the run (default: ${DEFAULT-VALUE}).")
    private String heap = "";

    @Option(
            names = "--work",
            defaultValue = "target/names-merge",
            description = "Folder for table and database (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("");

    @Option(
            names = "--no-export",
            negatable = true,
            description = "Leave out the comparison of the sorted exports, which takes longer than all else.")
    private boolean exports = true;

    private final PrintStream out = System.out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Machine.delete(work);
        Path folder = Files.createDirectories(work).toAbsolutePath();
        out.println("Before: " + Machine.line() + ", heap " + heap);
        List<String> command = List.of(
                Machine.java(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                NamesMergeRun.class.getName(),
                folder.toString(),
                String.valueOf(rows),
                String.valueOf(exports));
        ChildRun run = ChildRun.of(command, folder, Map.of(), LIMIT);
        run.logLines().stream().filter(line -> !line.startsWith("WARNING")).forEach(out::println);
        out.println(
                "exit " + run.outcome() + ", peak RSS " + run.peakMegabytes() + " MB, CPU " + run.cpuSeconds() + " s");
        out.println("After: " + Machine.line());
        Machine.delete(work);
        return run.ended() ? 0 : 1;
    }
}
