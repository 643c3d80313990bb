package org.attest.store.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The small file beside each of TDB2's files that says how far it is written: some numbers of 64 bits, big-endian. */
final class StateFile {

    private StateFile() {}

    /** Writes it anew. */
    static void write(Path file, long... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        Files.write(
                file,
                bytes.array(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }
}
