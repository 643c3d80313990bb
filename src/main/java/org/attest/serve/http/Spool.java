package org.attest.serve.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * Keeps an answer until it is whole: in memory first, in a temporary file when it grows.
 *
 * <p>A query can run out of time or out of rows half-way. Headers that tell so, and a status other than 200, are only
 * possible while nothing has been sent; and half a CSV file looks like a whole one.
 */
public final class Spool extends OutputStream {

    private static final int IN_MEMORY_BYTES = 1 << 20;

    private final DeferredFileOutputStream out;

    /** An empty one. */
    public Spool() {
        out = DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY_BYTES)
                .setPrefix("attest-answer-")
                .setSuffix(".tmp")
                .get();
    }

    @Override
    public void write(int oneByte) throws IOException {
        out.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Sends all of it with its length; headers must have been set. */
    public void sendTo(HttpServletResponse response) throws IOException {
        out.close();
        response.setContentLengthLong(out.getByteCount());
        out.writeTo(response.getOutputStream());
    }

    /** Removes the temporary file, if there is one. */
    @Override
    public void close() throws IOException {
        out.close();
        Path file = out.getPath();
        if (file != null && !out.isInMemory()) {
            Files.deleteIfExists(file);
        }
    }
}
