package org.attest.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers why a stream could not be written, which a {@link java.io.PrintStream} around it would keep to itself.
 *
 * <p>A closed pipe, such as that of {@code head}, is no fault: what was wanted was had.
 */
final class WatchedOutput extends FilterOutputStream {

    private static final String CLOSED_PIPE = "Broken pipe";

    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Whether something was not written that somebody still wanted. */
    boolean isBroken() {
        return failure != null && !reason().contains(CLOSED_PIPE);
    }

    /** Why; empty when all was written. */
    String reason() {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }
}
