package org.attest.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a stream that is in memory. Indices stay good while more is read behind, and change only with {@link #drop}.
 * Ends where the packing is damaged. How large it may grow is for its users to see to.
 */
final class Window {

    private static final int FIRST_SIZE = 1 << 20;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int end;
    private long dropped;
    private boolean ended;
    private @Nullable DamagedException damage;

    Window(InputStream in) {
        this.in = in;
    }

    /** The bytes, sound up to {@link #end}; another array once more was read. */
    byte[] bytes() {
        return bytes;
    }

    /** Index behind the last byte that is there. */
    int end() {
        return end;
    }

    /** Reads more behind the end; false when there is none. */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
        }
        try {
            int read = in.read(bytes, end, bytes.length - end);
            ended = read < 0;
            end += Math.max(read, 0);
        } catch (DamagedException e) {
            damage = e;
            ended = true;
        }
        return !ended;
    }

    /** Whether there is a byte at that index, read now if need be. */
    boolean has(int at) throws IOException {
        return at < end || (more() && has(at));
    }

    /** Forgets what lies before an index, which becomes 0. */
    void drop(int before) {
        System.arraycopy(bytes, before, bytes, 0, end - before);
        end -= before;
        dropped += before;
        if (bytes.length > FIRST_SIZE && end < FIRST_SIZE / 2) {
            bytes = Arrays.copyOf(bytes, FIRST_SIZE);
        }
    }

    /** Where in the stream an index lies, from 0. */
    long offset(int at) {
        return dropped + at;
    }

    /** What broke the stream off; null when nothing did, or not yet. */
    @Nullable DamagedException damage() {
        return damage;
    }
}
