package org.attest.store.bulk;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Threads that keep no process alive. */
final class Workers {

    private Workers() {}

    /** Throws what another thread met, or returns it wrapped, to be thrown: only the disk makes an IOException. */
    static IOException rethrown(@Nullable Throwable failure) {
        if (failure instanceof IOException e) {
            return new IOException(e.getMessage(), e);
        }
        if (failure instanceof InternalError e) {
            return new IOException(e.getMessage(), e);
        }
        throw new IllegalStateException("a thread of the bulk database failed: " + failure, failure);
    }

    /** Waits until all threads have ended, even if this one is interrupted meanwhile; it is so afterwards, too. */
    static void end(ExecutorService threads) {
        threads.shutdown();
        boolean interrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static ThreadFactory named(String name) {
        AtomicInteger next = new AtomicInteger(1);
        return task -> {
            Thread thread = new Thread(task, name + "-" + next.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        };
    }
}
