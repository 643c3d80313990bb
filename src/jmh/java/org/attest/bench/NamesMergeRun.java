package org.attest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.generator.TwoActors;
import org.attest.model.Judgement;
import org.attest.pipeline.Decider;
import org.attest.pipeline.Decider.Decided;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetLoader;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.RecordRelinking;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.attest.store.ChangeLog;
import org.attest.store.Exporter;
import org.attest.store.GraphStore;

/**
 * Loads a table of two actors into a new database, makes the two one and two again while two readers ask: one often and
 * little, one now and then and much. Ends with an error where a reader saw a mixture, or the export is not what it was.
 */
final class NamesMergeRun {

    private static final String BASE = "https://example.org/merge/";
    private static final long OFTEN_MILLIS = 20;
    private static final long SELDOM_MILLIS = 500;
    private static final long ALONE_SECONDS = 15;

    private final PrintStream out = System.out;
    private final Path folder;
    private final int rows;
    private final boolean exports;
    private final GraphStore store;

    private NamesMergeRun(Path folder, int rows, boolean exports, GraphStore store) {
        this.folder = folder;
        this.rows = rows;
        this.exports = exports;
        this.store = store;
    }

    /** Folder, then the number of rows, then whether to compare exports. */
    public static void main(String... args) throws Exception {
        Path folder = Path.of(args[0]);
        boolean right;
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("db"), Settings.standard(BASE, "merge"))) {
            right = new NamesMergeRun(folder, Integer.parseInt(args[1]), Boolean.parseBoolean(args[2]), store).run();
        }
        System.exit(right ? 0 : 1);
    }

    private boolean run() throws Exception {
        long accounts = TwoActors.accountsOfOther(rows);
        say("rows", String.format(Locale.ROOT, "%,d, of which %,d accounts get another actor", rows, accounts));
        timed("load", this::load);
        say("load", String.format(Locale.ROOT, "database of %,d MB", megabytes()));
        String before = timed("export", this::export);
        DatasetGraph data = store.dataset();
        MergeQuestions questions = Txn.calculateRead(data, () -> new MergeQuestions(data, accounts));
        MergeReader often = new MergeReader(data, questions::sample, OFTEN_MILLIS);
        MergeReader seldom = new MergeReader(data, questions::count, SELDOM_MILLIS);
        TimeUnit.SECONDS.sleep(ALONE_SECONDS);
        readers("alone", often, seldom);
        Decider decider = new Decider(store, ChangeLog.NONE, RecordRelinking::of);
        Judgement same = new Judgement(
                Judgement.Verdict.SAME, TwoActors.ONE, TwoActors.OTHER, "bench", "2031-12-01", "", Where.file("bench"));
        change("merge", () -> decider.take(List.of(same)), often, seldom);
        change("undo", () -> decider.undo(TwoActors.ONE, TwoActors.OTHER).orElseThrow(), often, seldom);
        often.end();
        seldom.end();
        String after = timed("export", this::export);
        if (exports) {
            say(
                    "sorted export",
                    before + " before, " + after + " after: " + (before.equals(after) ? "equal" : "DIFFERENT"));
        } else {
            say("sorted export", "not compared");
        }
        return before.equals(after) && often.wrong() + seldom.wrong() == 0;
    }

    private String load() {
        ProblemLog problems = new ProblemLog();
        Path file = folder.resolve("ged251.csv");
        try {
            TwoActors.write(file, rows);
            DatasetFile table = DatasetFile.of(Input.of(file), null, problems).orElseThrow();
            return new DatasetLoader(store, ChangeLog.NONE)
                    .load(table, DatasetOptions.STANDARD, LoadProgress.SILENT, problems)
                    .orElseThrow()
                    .release();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void change(String what, Supplier<Decided> change, MergeReader often, MergeReader seldom) {
        Decided decided = timed(what, change);
        say(
                what,
                String.format(
                        Locale.ROOT,
                        "%,d quads added, %,d removed, database of %,d MB",
                        decided.receipt().quadsAdded(),
                        decided.receipt().quadsRemoved(),
                        megabytes()));
        readers("during " + what, often, seldom);
    }

    private void readers(String when, MergeReader often, MergeReader seldom) {
        say("reader of 50 accounts " + when, often.seen());
        say("reader of all accounts " + when, seldom.seen());
    }

    /** The contents of the files of a full export and of the accepted view, without history, as one short text. */
    private String export() {
        if (!exports) {
            return "not made";
        }
        Exporter exporter = new Exporter(store.dataset(), false, new Exporter.Origin("bench", BASE));
        try {
            return String.join(
                    "+",
                    exporter
                            .export(
                                    folder.resolve("export"),
                                    EnumSet.of(Exporter.Form.FULL_NQ, Exporter.Form.ACCEPTED_NT))
                            .stream()
                            .map(file -> file.contentSha256().substring(0, 16))
                            .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private <T> T timed(String what, Supplier<T> action) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpu();
        long start = System.nanoTime();
        T made = action.get();
        say(
                what,
                String.format(
                        Locale.ROOT,
                        "%.1f s, %.1f s of all cores, at most %d MB of heap",
                        (System.nanoTime() - start) / 1e9,
                        (cpu() - cpu) / 1e9,
                        peak() >> 20));
        return made;
    }

    private void say(String what, String text) {
        out.println(what + ": " + text);
    }

    private long megabytes() {
        try {
            return Machine.megabytes(folder.resolve("db"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The most that each part of the heap held at once, together: an upper bound, garbage included. */
    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
