package org.attest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attest.bench.Converter.Converted;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Loads generated tables of growing size into new databases, then loads further releases of each into it: the identical file, the same rows
 * shuffled with a column more, and one with a share of rows changed. Driven by the command line alone.
 */
@Command(
        name = "datasets",
        mixinStandardHelpOptions = true,
        description = "Loading and reloading tables of up to a million rows: rate, memory, disk, ratios.")
public final class DatasetsCommand implements Callable<Integer> {

    @Option(
            names = "--rows",
            split = ",",
            defaultValue = "100000,300000,1000000",
            description = "Sizes of the tables (default: ${DEFAULT-VALUE}).")
    private List<Long> sizes = List.of();

    @Mixin
    private RunOptions runs = new RunOptions();

    @Option(
            names = "--change",
            defaultValue = "0.01",
            description = "Share of rows changed in the last release (default: ${DEFAULT-VALUE}).")
    private double changed;

    @Option(
            names = "--load-option",
            defaultValue = "--release=%s",
            description =
                    "Passed on to each load; %%s stands for the name of the release: 19.1, 20.1, 21.1 (default: --release=%%s).")
    private List<String> options = List.of();

    @Option(
            names = "--work",
            defaultValue = "target/datasets",
            description = "Folder for tables and databases (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("");

    @Option(
            names = "--ceiling",
            description =
                    "Feeds the quads of the first database to Jena's sequential loader, too; takes much time and disk.")
    private boolean ceiling;

    private final PrintStream out = System.out;
    private final AttestRun attest = new AttestRun();
    private long quads;
    private final Columns table = new Columns(
            "load",
            "rows",
            "seconds",
            "CPU s",
            "rows/s",
            "quads added",
            "quads/s",
            "peak RSS MB",
            "disk MB",
            "exit",
            "times faster than first");

    @Override
    public Integer call() throws IOException, InterruptedException {
        out.println("Before: " + Machine.line() + ", heap " + runs.heap());
        String hindrance = attest.prepare();
        if (!hindrance.isEmpty()) {
            out.println(hindrance);
            return 1;
        }
        boolean whole = true;
        for (long rows : sizes) {
            Machine.delete(work);
            Files.createDirectories(work);
            whole = series(rows);
            if (!whole) {
                break;
            }
        }
        Machine.delete(work);
        out.println();
        table.print(out);
        out.println("After: " + Machine.line());
        return whole ? 0 : 1;
    }

    /** First load and reloads of one size; false when a load failed, so that larger ones need not be tried. */
    private boolean series(long rows) throws IOException, InterruptedException {
        double first = load("first", "19.1", rows, Release.FIRST, 0);
        return first > 0
                && check(rows, first)
                && (!ceiling || ceiling(rows, first))
                && load("identical", "19.1", rows, Release.FIRST, first) > 0
                && load(
                                "shuffled, a column more",
                                "20.1",
                                rows,
                                Release.FIRST.shuffled(7).withAnotherColumn(),
                                first)
                        > 0
                && load(share() + " changed", "21.1", rows, Release.FIRST.withChanged(changed), first) > 0;
    }

    /** Reading, converting and validating alone: all but the storing. */
    private boolean check(long rows, double first) throws IOException, InterruptedException {
        out.printf("check, %,d rows%n", rows);
        ChildRun run = attest.check(work.toAbsolutePath().resolve("ged191.csv"), runs.heap());
        row("conversion alone (attest check)", rows, run, quads, 0, first);
        return run.ended();
    }

    private boolean ceiling(long rows, double first) throws IOException, InterruptedException {
        out.printf("sequential loader, %,d rows%n", rows);
        Path folder = work.toAbsolutePath();
        Ceiling.Times times = new Ceiling(folder).of(folder.resolve("db"));
        row("sequential loader, dump read", rows, times.loading(), quads, 0, first);
        row("dump read alone", rows, times.reading(), quads, 0, first);
        row("indexes of texts and places", rows, times.indexing(), quads, 0, first);
        out.printf(
                Locale.ROOT,
                "%,d rows: the store's ceiling %.1f s, end to end %.1f s: %.2f of the ceiling's rate%n",
                rows,
                times.seconds(),
                first,
                times.seconds() / first);
        return times.ended();
    }

    private String share() {
        return String.format(Locale.ROOT, "%.1f %%", 100 * changed);
    }

    /** Generates outside of what is timed. Returns the seconds of the load, or 0 when it failed. */
    private double load(String name, String release, long rows, Release like, double first)
            throws IOException, InterruptedException {
        Path folder = work.toAbsolutePath();
        Path file = folder.resolve("ged" + release.replace(".", "") + ".csv");
        new GedTable(rows, runs.seed(), like).writeTo(file);
        out.printf("%s, %,d rows%n", name, rows);
        List<String> passedOn =
                options.stream().map(option -> option.replace("%s", release)).toList();
        Converted done = attest.load(folder.resolve("db"), file, runs.heap(), passedOn);
        ChildRun run = done.run();
        if (first == 0) {
            quads = done.triples();
        }
        row(name, rows, run, done.triples(), done.size(), first);
        return run.ended() ? run.seconds() : 0;
    }

    private void row(String name, long rows, ChildRun run, long quads, long disk, double first) throws IOException {
        double seconds = run.seconds();
        table.add(
                name,
                rows,
                seconds,
                run.cpuSeconds(),
                rows / seconds,
                quads,
                quads / seconds,
                run.peakMegabytes(),
                disk > 0 ? disk : "",
                run.outcome(),
                first > 0 ? first / seconds : "");
        if (!run.ended()) {
            run.logLines().forEach(out::println);
        }
    }
}
