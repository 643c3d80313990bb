package org.attest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Lets a long answer end when nobody reads it any more, as behind {@code | head}: a {@link PrintStream} would take, and
 * drop, row after row.
 */
final class PipeOutput extends OutputStream {

    /** Looking costs a flush, so it is done once in so many bytes. */
    private static final int LOOK_EVERY = 1 << 16;

    private final PrintStream out;
    private int unseen;
    private boolean closed;

    PipeOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        look(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        look(length);
    }

    private void look(int written) throws IOException {
        unseen += written;
        if (unseen >= LOOK_EVERY) {
            unseen = 0;
            if (out.checkError()) {
                closed = true;
                throw new IOException("standard output is closed");
            }
        }
    }

    @Override
    public void flush() {
        out.flush();
    }

    /** Whether writing was given up. */
    boolean isClosed() {
        return closed;
    }
}
