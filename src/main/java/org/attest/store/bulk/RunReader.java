package org.attest.store.bulk;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Reads one run of a {@link RunFile}. Several may read one channel, each at its own place. */
final class RunReader {

    private static final long[] MASKS = masks();

    private final FileChannel channel;
    private final int width;
    private final ByteBuffer buffer;
    private final long end;
    private long place;
    private long left;
    private int at;
    private int filled;

    /** The buffer must be longer than {@link RunFile#LONGEST}. */
    RunReader(FileChannel channel, RunFile.Run run, int width, int bufferBytes) {
        this.channel = channel;
        this.width = width;
        this.place = run.from();
        this.end = run.to();
        this.left = run.tuples();
        int bytes = (int) Math.min(bufferBytes, end - place) + RunFile.LONGEST;
        this.buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long[] masks() {
        long[] masks = new long[Long.BYTES + 1];
        for (int i = 1; i < masks.length; i++) {
            masks[i] = -1L >>> (Long.SIZE - Byte.SIZE * i);
        }
        return masks;
    }

    /**
     * Reads the next tuple over the one before it, which must still be there (zeros before the first).
     *
     * @return false at the end, with nothing changed
     */
    boolean next(long[] into, int to) throws IOException {
        if (left == 0) {
            return false;
        }
        left--;
        if (filled - at < RunFile.LONGEST && place < end) {
            fill();
        }
        int lengths = buffer.getShort(at);
        int from = at + Short.BYTES;
        for (int k = 0; k < width; k++) {
            int length = (lengths >>> (4 * k)) & 15;
            long bits = buffer.getLong(from) & MASKS[length];
            into[to + k] += (bits >>> 1) ^ -(bits & 1);
            from += length;
        }
        at = from;
        return true;
    }

    // The end of the buffer stays free, so that eight bytes can be read at any place where a number begins.
    private void fill() throws IOException {
        buffer.limit(filled).position(at).compact();
        filled = buffer.position();
        at = 0;
        buffer.limit((int) Math.min(buffer.capacity() - RunFile.LONGEST, filled + end - place));
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, place);
            if (read < 0) {
                throw new EOFException("a temporary file is shorter than it was written");
            }
            place += read;
        }
        filled = buffer.position();
        buffer.clear();
    }
}
