package org.attest.serve.about;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out from the data that may be a little old: kept for a minute, and longer when it took long, so that
 * working it out never takes more than a small part of the server's time.
 *
 * @param <T> what is kept
 */
final class Kept<T> {

    private static final Duration AT_LEAST = Duration.ofMinutes(1);
    private static final int TIMES_ITS_COST = 60;

    private final Supplier<T> work;
    private final AtomicReference<@Nullable Value<T>> last = new AtomicReference<>();

    Kept(Supplier<T> work) {
        this.work = work;
    }

    private record Value<T>(T value, long until) {}

    /** The value, worked out anew when it is too old. Of several who ask at once, one works and the others wait. */
    synchronized T get() {
        Value<T> known = last.get();
        if (known != null && System.nanoTime() - known.until() < 0) {
            return known.value();
        }
        long start = System.nanoTime();
        T value = work.get();
        long end = System.nanoTime();
        last.set(new Value<>(value, end + Math.max(AT_LEAST.toNanos(), TIMES_ITS_COST * (end - start))));
        return value;
    }
}
