package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tuples of one table as they come, and leaves sorted runs of them for each of its indexes. While one chunk is
 * filled, another is sorted elsewhere, once for each index; who is faster waits.
 */
final class TupleSpool implements Closeable {

    private static final int CHUNKS = 2;

    private final int width;
    private final int capacity;
    private final List<RunFile> files = new ArrayList<>();
    private final Executor sorter;
    private final BlockingQueue<long[]> free = new ArrayBlockingQueue<>(CHUNKS);
    private @Nullable ChunkSort chunkSort;
    private int made;
    private long[] chunk = {};
    private int count;
    private volatile @Nullable Throwable failure;

    /**
     * Empty.
     *
     * @param capacity tuples a chunk
     * @param sorter runs one task after the other
     */
    TupleSpool(Disk disk, Path folder, List<TupleOrder> orders, int capacity, Executor sorter) throws IOException {
        this.width = orders.getFirst().width();
        this.capacity = capacity;
        this.sorter = sorter;
        for (TupleOrder order : orders) {
            files.add(new RunFile(disk, folder, order));
        }
    }

    void add(long s, long p, long o) throws IOException, InterruptedException {
        int at = room();
        chunk[at] = s;
        chunk[at + 1] = p;
        chunk[at + 2] = o;
    }

    void add(long g, long s, long p, long o) throws IOException, InterruptedException {
        int at = room();
        chunk[at] = g;
        chunk[at + 1] = s;
        chunk[at + 2] = p;
        chunk[at + 3] = o;
    }

    private int room() throws IOException, InterruptedException {
        if (count * width == chunk.length) {
            if (count > 0) {
                handOver();
            }
            chunk = made < CHUNKS && free.isEmpty() ? fresh() : free.take();
            rethrow();
        }
        return count++ * width;
    }

    private long[] fresh() {
        made++;
        return new long[capacity * width];
    }

    private void handOver() {
        long[] full = chunk;
        int size = count;
        count = 0;
        chunk = new long[0];
        sorter.execute(() -> {
            try {
                sort(full, size);
            } catch (IOException | RuntimeException | Error e) {
                failure = e;
            } finally {
                free.add(full);
            }
        });
    }

    private void sort(long[] full, int size) throws IOException {
        if (chunkSort == null) {
            chunkSort = new ChunkSort(width, capacity);
        }
        chunkSort.sort(full, 0, size, files);
    }

    private void rethrow() throws IOException {
        Throwable now = failure;
        if (now != null) {
            throw Workers.rethrown(now);
        }
    }

    /** Sorts what is left, waits for all of it, and gives the memory back. */
    void finish() throws IOException, InterruptedException {
        if (count > 0) {
            handOver();
        }
        for (; made > 0; made--) {
            free.take();
        }
        rethrow();
        chunk = new long[0];
        chunkSort = null;
    }

    /** One for each index; the same tuples in all. */
    List<RunFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        for (RunFile file : files) {
            file.close();
        }
    }
}
