package org.attest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds candidates among growing numbers of invented names, each number in a process of its own that has one core. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = "Candidates among up to 200,000 names: time, memory, pairs compared, duplicates found, growth.")
public final class NamesCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Option(
            names = "--count",
            split = ",",
            defaultValue = "25000,50000,100000,200000",
            description = "Numbers of names (default: ${DEFAULT-VALUE}).")
    private List<Integer> counts = List.of();

    @Mixin
    private RunOptions runs = new RunOptions();

    private final PrintStream out = System.out;
    private final Columns table = new Columns(
            "names",
            "seconds",
            "CPU s",
            "growth of CPU s",
            "input MB",
            "most live MB",
            "peak RSS MB",
            "pairs compared",
            "share of all pairs",
            "growth of pairs",
            "candidates",
            "planted",
            "found",
            "cut blocks",
            "pairs cut",
            "exit");

    @Override
    public Integer call() throws IOException, InterruptedException {
        out.println("Before: " + Machine.line() + ", heap " + runs.heap() + ", one core each");
        double seconds = 0; // of CPU: the whole run with making the names, for the machine may have other work
        double compared = 0;
        for (int count : counts) {
            ChildRun run = run(count);
            if (!run.ended()) {
                run.logLines().forEach(out::println);
                return 1;
            }
            Map<String, String> said = said(run);
            row(count, run, said, seconds, compared);
            seconds = run.cpuSeconds();
            compared = number(said, "compared");
        }
        table.print(out);
        out.println("After: " + Machine.line());
        return 0;
    }

    private ChildRun run(int count) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target"));
        List<String> command = List.of(
                Machine.java(),
                "-Xmx" + runs.heap(),
                "-XX:ActiveProcessorCount=1",
                "-cp",
                System.getProperty("java.class.path"),
                NamesRun.class.getName(),
                String.valueOf(count),
                String.valueOf(runs.seed()));
        return ChildRun.of(command, folder, Map.of(), LIMIT);
    }

    private void row(int count, ChildRun run, Map<String, String> said, double seconds, double compared)
            throws IOException {
        table.add(
                count,
                number(said, "seconds"),
                run.cpuSeconds(),
                seconds > 0 ? times(run.cpuSeconds() / seconds) : "",
                (long) number(said, "input"),
                (long) number(said, "heap"),
                run.peakMegabytes(),
                (long) number(said, "compared"),
                String.format(Locale.ROOT, "%.3f %%", 100 * number(said, "compared") / number(said, "pairs")),
                compared > 0 ? times(number(said, "compared") / compared) : "",
                (long) number(said, "candidates"),
                (long) number(said, "planted"),
                String.format(Locale.ROOT, "%.1f %%", 100 * number(said, "found") / number(said, "planted")),
                (long) number(said, "cutBlocks"),
                (long) number(said, "pairsCut"),
                run.outcome());
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, "%.1f times", factor);
    }

    private static double number(Map<String, String> said, String key) {
        return Double.parseDouble(Objects.requireNonNull(said.get(key), key));
    }

    private Map<String, String> said(ChildRun run) throws IOException {
        Map<String, String> said = new HashMap<>();
        for (String line : run.logLines()) {
            int equals = line.indexOf('=');
            if (line.startsWith("cut: ")) {
                out.println(line);
            } else if (equals > 0) {
                said.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return said;
    }
}
