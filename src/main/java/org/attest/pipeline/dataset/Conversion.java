package org.attest.pipeline.dataset;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attest.ingest.table.Row;

/**
 * Converts rows on all cores while the calling thread reads and stores; hands the results over in the order of the rows.
 *
 * <p>At most some thousands of rows are on their way at a time.
 *
 * @param <T> what a row becomes
 */
final class Conversion<T> implements AutoCloseable {

    private static final int CHUNK = 128;

    private final ThreadLocal<Function<Row, T>> converters;
    private final ExecutorService workers;
    private final int mostPending;
    private final Taker<T> taker;
    private final Deque<Future<List<T>>> pending = new ArrayDeque<>();
    private List<Row> chunk = new ArrayList<>(CHUNK);

    /**
     * Takes results.
     *
     * @param <T> what a row becomes
     */
    @FunctionalInterface
    interface Taker<T> {

        /** The next result. */
        void take(T converted) throws IOException;
    }

    /**
     * A conversion.
     *
     * @param converter makes one for each thread
     * @param threads how many
     * @param taker called in the thread that calls this
     */
    Conversion(Supplier<Function<Row, T>> converter, int threads, Taker<T> taker) {
        this.converters = ThreadLocal.withInitial(converter);
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("convert-", 1).factory());
        this.mostPending = 4 * threads;
        this.taker = taker;
    }

    /** Takes a row; may hand over results of earlier ones. */
    void add(Row row) throws IOException {
        chunk.add(row);
        if (chunk.size() == CHUNK) {
            submit();
            while (pending.size() > mostPending) {
                deliver();
            }
        }
    }

    /** Hands over all results there are. */
    void finish() throws IOException {
        submit();
        while (!pending.isEmpty()) {
            deliver();
        }
    }

    private void submit() {
        List<Row> rows = chunk;
        chunk = new ArrayList<>(CHUNK);
        pending.add(workers.submit(() -> {
            Function<Row, T> converter = converters.get();
            return rows.stream().map(converter).toList();
        }));
    }

    private void deliver() throws IOException {
        try {
            for (T converted : pending.remove().get()) {
                taker.take(converted);
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
