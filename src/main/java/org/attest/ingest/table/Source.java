package org.attest.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * An opened table: unpacked bytes in UTF-8 or a superset of ASCII, without byte order mark.
 *
 * @param in the bytes; ends with a {@link DamagedException} where the packing is broken
 * @param consumed how many bytes of the input were read so far, as far as can be told
 * @param size how many there are in all; -1 when not known
 */
record Source(InputStream in, LongSupplier consumed, long size) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        in.close();
    }
}
