package org.attest.query;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs a query on a thread of its own with a very large stack.
 *
 * <p>Jena follows {@code +} and {@code *} paths by recursion, one level a step. When that overflows the stack within the
 * block cache of TDB2, the lock of the cache is never given back, and every later read waits for ever: one query could
 * stop a server. With this much stack, the time limit of a query comes first. Stack is address space until it is used.
 */
public final class DeepStack {

    private static final long BYTES = 1L << 30;

    private DeepStack() {}

    /** Work that may throw. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        /** Does it. */
        void run() throws X;
    }

    /**
     * Runs the work and waits for it. What it throws is thrown here.
     *
     * @throws X what the work throws
     */
    @SuppressWarnings("unchecked") // What the work throws is an X, unchecked, or an error.
    public static <X extends Exception> void run(Work<X> work) throws X {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null, () -> attempt(work, thrown), Thread.currentThread().getName() + "-query", BYTES);
        thread.setDaemon(true);
        thread.start();
        await(thread);
        switch (thrown.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Exception e -> throw (X) e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static void attempt(Work<?> work, AtomicReference<@Nullable Throwable> thrown) {
        try {
            work.run();
        } catch (Throwable e) {
            thrown.set(e);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a query was running");
        }
    }
}
