package org.attest.store.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Makes the B+trees, some at a time, each out of its sorted runs; and checks that those of one table agree. */
final class TreeBuilder {

    private static final int MERGE_BYTES = 24 << 20;
    private static final int LEAST_BUFFER = 1 << 12;
    private static final int MOST_BUFFER = 1 << 18;
    private static final int REPORT_EVERY = 1 << 16;
    private static final long REPORT_MILLIS = 200;

    private final WorkFolder work;
    private final int threads;
    private final List<Callable<BulkCounts.Stage>> tasks = new ArrayList<>();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private final LongAdder done = new LongAdder();
    private long total;

    TreeBuilder(WorkFolder work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /** The index of nodes is to be made. */
    void addNodes(NodeIds ids) {
        long nodes = ids.size();
        if (nodes > 0) {
            total += nodes;
            tasks.add(() -> timed(work.nodeIndex(), () -> packNodes(ids)));
        }
    }

    /** An index is to be made of each of these. */
    void addAll(List<RunFile> files) {
        for (RunFile file : files) {
            total += file.tuples();
            tasks.add(() -> timed(file.order().name(), () -> pack(file)));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static BulkCounts.Stage timed(String name, Work task) throws IOException {
        long begun = System.nanoTime();
        task.run();
        return new BulkCounts.Stage(name, (System.nanoTime() - begun) / 1e9);
    }

    private void packNodes(NodeIds ids) throws IOException {
        try (TreePacker packer = new TreePacker(work.disk(), work.data(), work.nodeIndex(), 3, 2)) {
            ids.drainTo(packer);
            done.add(packer.finish());
        }
    }

    private void pack(RunFile file) throws IOException {
        TupleOrder order = file.order();
        long count = 0;
        if (file.runs() > 0) {
            int buffer = Math.clamp(MERGE_BYTES / threads / file.runs(), LEAST_BUFFER, MOST_BUFFER);
            try (RunMerge merge = file.merge(buffer);
                    TreePacker packer =
                            new TreePacker(work.disk(), work.data(), order.name(), order.width(), order.width())) {
                count = pack(merge, packer, new long[order.width()]);
            }
        }
        file.close();
        counts.put(order.name(), count);
    }

    private long pack(RunMerge merge, TreePacker packer, long[] tuple) throws IOException {
        long told = 0;
        while (merge.next(tuple)) {
            packer.add(tuple);
            if (merge.read() - told >= REPORT_EVERY) {
                done.add(merge.read() - told);
                told = merge.read();
            }
        }
        done.add(merge.read() - told);
        return packer.finish();
    }

    /** Makes them all; returns how long each took. */
    List<BulkCounts.Stage> build(BulkProgress progress) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Workers.named("bulk-merge"));
        try {
            CompletionService<BulkCounts.Stage> running = new ExecutorCompletionService<>(pool);
            tasks.forEach(running::submit);
            List<BulkCounts.Stage> stages = new ArrayList<>();
            while (stages.size() < tasks.size()) {
                Future<BulkCounts.Stage> ended = running.poll(REPORT_MILLIS, TimeUnit.MILLISECONDS);
                if (ended != null) {
                    stages.add(ended.get());
                }
                progress.at(done.sum(), total);
            }
            return stages;
        } catch (ExecutionException e) {
            throw Workers.rethrown(e.getCause());
        } finally {
            // After a failure the others fail at their next write; when all have ended, their files are closed.
            pool.shutdownNow();
            Workers.end(pool);
        }
    }

    /** How many entries all these indexes have: the same number each. */
    long agreed(List<TupleOrder> orders) throws IOException {
        Set<Long> found = new HashSet<>();
        for (TupleOrder order : orders) {
            found.add(counts.getOrDefault(order.name(), 0L));
        }
        if (found.size() != 1) {
            throw new IOException("the indexes differ in size, which must not be: " + counts);
        }
        return found.iterator().next();
    }
}
