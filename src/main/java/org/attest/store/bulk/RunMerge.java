package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/** Many sorted runs as one, without duplicates: a tree of losers (Knuth 5.4.1). */
final class RunMerge implements Closeable {

    private final FileChannel channel;
    private final RunReader[] readers;
    private final int width;
    private final long[] heads;
    private final boolean[] over;
    private final int[] losers;
    private int winner;
    private long read;
    private boolean begun;

    RunMerge(FileChannel channel, List<RunReader> readers, int width) throws IOException {
        this.channel = channel;
        this.readers = readers.toArray(RunReader[]::new);
        this.width = width;
        this.heads = new long[readers.size() * width];
        this.over = new boolean[readers.size()];
        this.losers = new int[readers.size()];
        for (int i = 0; i < readers.size(); i++) {
            over[i] = !readers.get(i).next(heads, i * width);
        }
        winner = readers.isEmpty() ? -1 : play(1);
    }

    // Leaves are the numbers from size up; the loser of each match stays at its node.
    private int play(int node) {
        int size = losers.length;
        if (node >= size) {
            return node - size;
        }
        int a = play(2 * node);
        int b = play(2 * node + 1);
        boolean first = before(a, b);
        losers[node] = first ? b : a;
        return first ? a : b;
    }

    /** Puts the next distinct tuple into the array; false at the end. */
    boolean next(long[] into) throws IOException {
        while (winner >= 0 && !over[winner]) {
            boolean fresh = !begun || !same(into);
            if (fresh) {
                System.arraycopy(heads, winner * width, into, 0, width);
                begun = true;
            }
            advance();
            if (fresh) {
                return true;
            }
        }
        return false;
    }

    /** How many tuples have been read, duplicates included. */
    long read() {
        return read;
    }

    private void advance() throws IOException {
        read++;
        int candidate = winner;
        over[candidate] = !readers[candidate].next(heads, candidate * width);
        for (int node = (candidate + losers.length) >>> 1; node > 0; node >>>= 1) {
            if (before(losers[node], candidate)) {
                int loser = candidate;
                candidate = losers[node];
                losers[node] = loser;
            }
        }
        winner = candidate;
    }

    private boolean same(long[] tuple) {
        int at = winner * width;
        for (int k = width - 1; k >= 0; k--) {
            if (tuple[k] != heads[at + k]) {
                return false;
            }
        }
        return true;
    }

    private boolean before(int a, int b) {
        if (over[a] || over[b]) {
            return over[b] && !over[a];
        }
        int i = a * width;
        int j = b * width;
        for (int k = 0; k < width; k++) {
            if (heads[i + k] != heads[j + k]) {
                return heads[i + k] < heads[j + k];
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
