package org.attest.ingest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. The count may be asked for by another thread. */
final class CountedInput extends FilterInputStream {

    private volatile long count;

    CountedInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        add(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        add(Math.max(read, 0));
        return read;
    }

    /** One thread writes. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    private void add(int read) {
        count += read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
