package org.attest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.bench.Converter.Converted;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs tools of others, and Attest, on the same generated tables, and prints one table of what came of it. */
@Command(
        name = "peers",
        mixinStandardHelpOptions = true,
        description = "Tools of others on the same tables: rows a second, memory, and what they keep.")
public final class PeersCommand implements Callable<Integer> {

    @Option(
            names = "--rows",
            split = ",",
            defaultValue = "10000,100000",
            description = "Sizes of the tables (default: ${DEFAULT-VALUE}).")
    private List<Long> sizes = List.of();

    @Option(
            names = "--heaps",
            split = ",",
            defaultValue = "512m,4g",
            description = "-Xmx of the peers (default: ${DEFAULT-VALUE}).")
    private List<String> heaps = List.of();

    @Option(names = "--seed", defaultValue = "1", description = "Of the tables (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--no-attest", description = "Only the tools of others.")
    private boolean withoutAttest;

    @Option(names = "--no-bad-rows", description = "Without the tables of broken rows.")
    private boolean withoutBadRows;

    @Option(
            names = "--work",
            defaultValue = "target/peers/work",
            description = "Folder for tables and results (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("");

    private final PrintStream out = System.out;
    /** Those that converted a table to its end: of the others nothing is claimed. */
    private final Set<Converter> succeeded = new LinkedHashSet<>();

    private final List<Converter> notReady = new ArrayList<>();
    private final List<String> notHad = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.toAbsolutePath());
        out.println("Before: " + Machine.line());
        List<Converter> tools = ready();
        Columns speed = new Columns(
                "tool",
                "heap",
                "rows",
                "seconds",
                "CPU s",
                "rows/s",
                "triples",
                "triples/s",
                "peak RSS MB",
                "exit",
                "result MB");
        for (Converter tool : notReady) {
            speed.add(tool.title(), "-", "-", "-", "-", "-", "-", "-", "-", "not had", "-");
        }
        for (long rows : sizes) {
            new GedTable(rows, seed, Release.FIRST).writeTo(folder.resolve("table.csv"));
            for (Converter tool : tools) {
                for (String heap : tool instanceof AttestRun ? List.of("512m") : heaps) {
                    measure(tool, folder, heap, rows, speed);
                }
            }
        }
        out.println();
        speed.print(out);
        printKept();
        printBadRows(tools, folder);
        notHad.forEach(out::println);
        out.println("After: " + Machine.line());
        Machine.delete(folder);
        return 0;
    }

    private List<Converter> ready() throws IOException, InterruptedException {
        List<Converter> asked = new ArrayList<>(List.of(Peer.values()));
        if (!withoutAttest) {
            asked.add(new AttestRun());
        }
        List<Converter> ready = new ArrayList<>();
        for (Converter tool : asked) {
            String hindrance = tool.prepare();
            if (hindrance.isEmpty()) {
                ready.add(tool);
            } else {
                notReady.add(tool);
                notHad.add("Could not be had: " + tool.title() + ": " + hindrance);
            }
        }
        return ready;
    }

    private void measure(Converter tool, Path folder, String heap, long rows, Columns speed)
            throws IOException, InterruptedException {
        out.printf("%s, %s, %,d rows%n", tool.title(), heap, rows);
        Converted done = tool.convert(folder, heap);
        ChildRun run = done.run();
        boolean whole = run.ended() && done.triples() > 0;
        if (whole) {
            succeeded.add(tool);
        }
        speed.add(
                tool.title(),
                heap,
                rows,
                run.seconds(),
                run.cpuSeconds(),
                whole ? rows / run.seconds() : "-",
                done.triples(),
                whole ? done.triples() / run.seconds() : "-",
                run.peakMegabytes(),
                run.outcome(),
                done.size());
    }

    private void printKept() {
        Columns kept = new Columns("tool", "provenance", "rejects", "sources split", "accepted view", "result");
        for (Converter tool : succeeded) {
            List<Object> cells = new ArrayList<>(List.of(tool.title()));
            cells.addAll(tool.keeps().cells());
            kept.add(cells.toArray());
        }
        out.println();
        out.println(
                "Kept with the plainest mapping; stated, not measured. More can be had from some by mappings of another kind.");
        kept.print(out);
    }

    private void printBadRows(List<Converter> tools, Path folder) throws IOException, InterruptedException {
        if (withoutBadRows) {
            return;
        }
        BadRows bad = new BadRows(folder, seed);
        for (Converter tool : tools) {
            if (tool instanceof Peer) {
                bad.measure(tool);
            }
        }
        out.println();
        bad.print(out);
        out.println();
    }
}
