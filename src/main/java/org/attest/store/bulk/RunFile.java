package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sorted runs of one index, one behind the other in one temporary file. A tuple is written as its difference from the one
 * before it, which takes a third of the bytes: for each column its length in half a byte, then that many bytes.
 */
final class RunFile implements Closeable {

    /** The longest that a tuple can take, and room to write eight bytes where fewer are wanted. */
    static final int LONGEST = 2 + 4 * Long.BYTES + Long.BYTES;

    private static final int BUFFER = 1 << 18;

    /** Where in the file a run lies. */
    record Run(long from, long to, long tuples) {}

    private final Path file;
    private final TupleOrder order;
    private final Output output;
    private final List<Run> runs = new ArrayList<>();
    private final long[] before;
    private long from;
    private long tuples;

    RunFile(Disk disk, Path folder, TupleOrder order) throws IOException {
        this.order = order;
        this.before = new long[order.width()];
        this.file = folder.resolve(order.name() + ".runs");
        this.output = new Output(disk, file, BUFFER);
    }

    /** Begins a run. */
    void begin() {
        from = output.length();
        tuples = 0;
        Arrays.fill(before, 0);
    }

    /** Appends a tuple, its values in the order of this index; none of a run may be less than the one before it. */
    void add(long[] tuple) throws IOException {
        ByteBuffer buffer = output.room(LONGEST).order(ByteOrder.LITTLE_ENDIAN);
        int start = buffer.position();
        int at = start + Short.BYTES;
        int lengths = 0;
        for (int k = 0; k < before.length; k++) {
            long step = tuple[k] - before[k];
            long bits = (step << 1) ^ (step >> 63);
            before[k] = tuple[k];
            int length = (71 - Long.numberOfLeadingZeros(bits)) >>> 3;
            buffer.putLong(at, bits);
            at += length;
            lengths |= length << (4 * k);
        }
        buffer.putShort(start, (short) lengths);
        buffer.position(at);
        tuples++;
    }

    /** Ends a run. */
    void end() {
        runs.add(new Run(from, output.length(), tuples));
    }

    /** How many tuples all runs have. */
    long tuples() {
        return runs.stream().mapToLong(Run::tuples).sum();
    }

    /** Ends the writing, and reads all runs as one. To be called once. */
    RunMerge merge(int bufferBytes) throws IOException {
        output.flush();
        output.close();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        List<RunReader> readers = new ArrayList<>();
        for (Run run : runs) {
            readers.add(new RunReader(channel, run, order.width(), bufferBytes));
        }
        return new RunMerge(channel, readers, order.width());
    }

    TupleOrder order() {
        return order;
    }

    int runs() {
        return runs.size();
    }

    /** Closes and deletes the file. */
    @Override
    public void close() throws IOException {
        output.close();
        Files.deleteIfExists(file);
    }
}
