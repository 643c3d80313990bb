package org.attest.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
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
import org.attest.store.GraphStore;

/** Loads a table of two actors into a new database, makes the two one and two again while somebody asks. */
final class NamesMergeRun {

    private static final long PAUSE_MILLIS = 20;
    private static final String QUESTION = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            SELECT ?date { ?e att:sideA <https://w3id.org/attest/thing/ucdp-actor/901> ; att:date ?date } LIMIT 20""";

    private final PrintStream out = System.out;
    private final GraphStore store;
    private final List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean ended;

    private NamesMergeRun(GraphStore store) {
        this.store = store;
    }

    /** Folder, then the number of rows. */
    public static void main(String... args) throws Exception {
        Path folder = Path.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        Path file = folder.resolve("ged251.csv");
        TwoActors.write(file, rows);
        try (GraphStore store = GraphStore.openOrCreate(
                folder.resolve("db"), Settings.standard("https://example.org/merge/", "merge"))) {
            new NamesMergeRun(store).run(file);
        }
    }

    private void run(Path file) throws Exception {
        ProblemLog problems = new ProblemLog();
        DatasetFile table = DatasetFile.of(Input.of(file), null, problems).orElseThrow();
        long start = System.nanoTime();
        new DatasetLoader(store, ChangeLog.NONE).load(table, DatasetOptions.STANDARD, LoadProgress.SILENT, problems);
        say("load", "%.1f s", seconds(start));
        Thread reader = Thread.ofPlatform().daemon().start(this::ask);
        TimeUnit.SECONDS.sleep(3);
        readers("before");
        Decider decider = new Decider(store, ChangeLog.NONE, RecordRelinking::of);
        Judgement same = new Judgement(
                Judgement.Verdict.SAME, TwoActors.ONE, TwoActors.OTHER, "bench", "2031-12-01", "", Where.file("bench"));
        start = System.nanoTime();
        done("merge", decider.take(List.of(same)), start);
        start = System.nanoTime();
        done("undo", decider.undo(TwoActors.ONE, TwoActors.OTHER).orElseThrow(), start);
        ended = true;
        reader.join();
        say("peak heap", "%d MB", peak() >> 20);
    }

    private void done(String what, Decided decided, long start) {
        say(
                what,
                "%.1f s, %,d quads added, %,d removed",
                seconds(start),
                decided.receipt().quadsAdded(),
                decided.receipt().quadsRemoved());
        readers("during " + what);
    }

    private void ask() {
        DatasetGraph data = store.dataset();
        while (!ended) {
            long start = System.nanoTime();
            Txn.executeRead(data, () -> {
                try (QueryExec exec = QueryExec.dataset(data).query(QUESTION).build()) {
                    exec.select().forEachRemaining(row -> {});
                }
            });
            latencies.add(System.nanoTime() - start);
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void readers(String when) {
        List<Long> all;
        synchronized (latencies) {
            all = new ArrayList<>(latencies);
            latencies.clear();
        }
        Collections.sort(all);
        if (!all.isEmpty()) {
            say(
                    "reader " + when,
                    "%d answers, median %.1f ms, 99 in 100 within %.1f ms, longest %.1f ms",
                    all.size(),
                    all.get(all.size() / 2) / 1e6,
                    all.get(all.size() * 99 / 100) / 1e6,
                    all.getLast() / 1e6);
        }
    }

    private void say(String what, String format, Object... values) {
        out.println(what + ": " + String.format(Locale.ROOT, format, values));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most that each part of the heap held at once, together: an upper bound. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
