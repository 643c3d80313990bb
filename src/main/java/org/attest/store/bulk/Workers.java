package org.attest.store.bulk;

import java.io.IOException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that keep no process alive. */
final class Workers {

    private Workers() {}

    /** Throws what another thread met, or returns it wrapped, to be thrown: only the disk makes an IOException. */
    static IOException rethrown(Throwable failure) {
        if (failure instanceof IOException e) {
            return new IOException(e.getMessage(), e);
        }
        if (failure instanceof InternalError e) {
            return new IOException(e.getMessage(), e);
        }
        throw new IllegalStateException("a thread of the bulk database failed: " + failure, failure);
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
