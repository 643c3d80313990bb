package org.attest.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Records put by until they are asked for: in memory as long as they fit, then in a file. For one thread. */
final class Spool {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final int budget;
    private final Deque<byte[]> first = new ArrayDeque<>();
    private long size;
    private long inFile;
    private @Nullable DataOutputStream out;

    /**
     * An empty one.
     *
     * @param file where to, should it be necessary; of no use to others
     * @param budget bytes of memory for records, about
     */
    Spool(Path file, int budget) {
        this.file = file;
        this.budget = budget;
    }

    void add(byte[] record) {
        size += record.length;
        if (size <= budget) {
            first.add(record);
            return;
        }
        try {
            DataOutputStream rest = out;
            if (rest == null) {
                rest = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
                out = rest;
            }
            rest.writeInt(record.length);
            rest.write(record);
            inFile++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records in the order they came. To be taken to their end, or cleared, before others are added. */
    Iterator<byte[]> drain() throws IOException {
        DataOutputStream rest = out;
        if (rest == null) {
            return new Drain(null);
        }
        rest.close();
        return new Drain(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
    }

    /** Forgets everything. */
    void clear() throws IOException {
        first.clear();
        size = 0;
        inFile = 0;
        if (out != null) {
            out.close();
            out = null;
            Files.deleteIfExists(file);
        }
    }

    private final class Drain implements Iterator<byte[]> {

        private final @Nullable DataInputStream in;

        private Drain(@Nullable DataInputStream in) {
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            return !first.isEmpty() || inFile > 0;
        }

        @Override
        public byte[] next() {
            if (!first.isEmpty()) {
                return first.remove();
            }
            if (in == null || inFile == 0) {
                throw new NoSuchElementException();
            }
            try {
                byte[] record = new byte[in.readInt()];
                in.readFully(record);
                inFile--;
                if (inFile == 0) {
                    in.close();
                    clear();
                }
                return record;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
