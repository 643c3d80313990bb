package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written from its beginning to its end, through a buffer. Never mapped into memory: on a full disk a mapped
 * file kills the process, this one throws. For one thread at a time.
 */
final class Output implements Closeable {

    private final Disk disk;
    private final FileChannel channel;
    private final ByteBuffer buffer;
    private long flushed;

    /** Makes the file, or empties it. */
    Output(Disk disk, Path file, int bufferBytes) throws IOException {
        this.disk = disk;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.buffer = ByteBuffer.allocateDirect(bufferBytes);
    }

    /** The buffer, big-endian, with room for so many bytes (at most its size) at its position. */
    ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    /** Any number of bytes. */
    void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            int part = Math.min(left, room(1).remaining());
            buffer.put(bytes, at, part);
            at += part;
            left -= part;
        }
    }

    /** How long the file is, what is in the buffer included. */
    long length() {
        return flushed + buffer.position();
    }

    /** Empties the buffer into the file. */
    void flush() throws IOException {
        buffer.flip();
        disk.charge(buffer.remaining());
        while (buffer.hasRemaining()) {
            flushed += channel.write(buffer, flushed);
        }
        buffer.clear();
    }

    /** Writes over what is there already; the buffer must be flushed. */
    void overwrite(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    /** Flushes, and waits until the disk has it. */
    void force() throws IOException {
        flush();
        channel.force(true);
    }

    /** Closes the file; what is in the buffer is lost. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
