package org.attest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.generator.Breakage;
import org.attest.generator.GedTable;
import org.attest.generator.Release;

/**
 * What becomes of a table of a thousand rows of which ten are broken, each in another way, and of one with a stray quote: what is lost beside
 * the broken rows, and whether it is said.
 */
final class BadRows {

    private static final int ROWS = 1000;
    /** As the mappings have it; the id follows. */
    private static final String EVENT = "https://bench.example/event/";

    private static final String HEAP = "1g";
    private static final Pattern COMPLAINT =
            Pattern.compile("(?i)\\b(warn|error|exception|reject|problem|invalid|skipp)");

    private final Path folder;
    private final long seed;
    private final Columns table = new Columns(
            "tool",
            "table",
            "exit",
            "events of 1000",
            "of broken rows",
            "good rows lost or altered",
            "ill-typed literals",
            "lines of complaint");
    private final List<String> said = new ArrayList<>();

    BadRows(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** Runs a peer on the good table and on both bad ones. */
    void measure(Converter tool) throws IOException, InterruptedException {
        Path file = folder.resolve("table.csv");
        GedTable table = new GedTable(ROWS, seed, Release.FIRST);
        table.writeTo(file);
        List<String> events = new ArrayList<>();
        table.forEach(row -> events.add(EVENT + row[0]));
        ChildRun clean = tool.convert(folder, HEAP).run();
        Events good = Events.read(folder.resolve(Peer.OUT));
        add(tool, "good", clean, good, good, Set.of());
        Set<String> broken = Arrays.stream(Breakage.write(file, ROWS, seed))
                .mapToObj(number -> events.get((int) number))
                .collect(Collectors.toSet());
        add(tool, "10 broken", tool.convert(folder, HEAP).run(), good, Events.read(folder.resolve(Peer.OUT)), broken);
        Breakage.writeWithStrayQuote(file, ROWS, seed, ROWS / 2);
        Set<String> quoted = Set.of(events.get(ROWS / 2));
        add(tool, "stray quote", tool.convert(folder, HEAP).run(), good, Events.read(folder.resolve(Peer.OUT)), quoted);
        Files.deleteIfExists(folder.resolve(Peer.OUT));
    }

    private void add(Converter tool, String name, ChildRun run, Events good, Events got, Set<String> broken)
            throws IOException {
        List<String> complaints = run.logLines().stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .toList();
        String events = got.facts().size() + (got.readable() ? "" : ", no more can be read");
        table.add(
                tool.title(),
                name,
                run.outcome(),
                events,
                broken.stream().filter(got.facts()::containsKey).count() + " of " + broken.size(),
                good.notAlikeIn(got, broken),
                got.illTyped(),
                complaints.size());
        complaints.stream()
                .limit(2)
                .forEach(line -> said.add("  %s, %s: %s".formatted(tool.title(), name, line.strip())));
    }

    /** Prints the table and the first complaints. */
    void print(PrintStream out) {
        table.print(out);
        out.println(said.isEmpty() ? "Nothing was said by any." : "Said (first two lines each):");
        said.forEach(out::println);
    }
}
