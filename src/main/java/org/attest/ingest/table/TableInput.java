package org.attest.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a table comes from: a file, or something else that can be opened again and again (datasets are read twice).
 *
 * <p>A file may be packed with gzip, or in a zip with one table in it; both are told by their first bytes. Does not read.
 */
public sealed interface TableInput {

    /** What problems call it. */
    String name();

    /** A file. */
    static TableInput of(Path path) {
        return new OfFile(path);
    }

    /** Text that is at hand: a header and mended records, say. */
    static TableInput of(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OfStream(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Streams of the same bytes, plain or packed with gzip. */
    static TableInput of(String name, Opener opener) {
        return new OfStream(name, opener);
    }

    /** Opens a stream at its beginning, each time it is asked. */
    @FunctionalInterface
    interface Opener {

        /** A new stream, which the caller closes. */
        InputStream open() throws IOException;
    }

    /**
     * A file.
     *
     * @param path the path as the user gave it
     */
    record OfFile(Path path) implements TableInput {

        @Override
        public String name() {
            return path.toString();
        }
    }

    /**
     * Any stream.
     *
     * @param name what problems call it
     * @param opener opens it
     */
    record OfStream(String name, Opener opener) implements TableInput {}
}
