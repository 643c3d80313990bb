package org.attest.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.ingest.table.TableInput;

/**
 * A file to be read.
 *
 * @param name what to call it in complaints
 * @param file where its bytes are; the name is another one when they were put aside, as those of standard input are
 */
public record Input(String name, Path file) {

    /** A file called by its path. */
    public static Input of(Path file) {
        return new Input(file.toString(), file);
    }

    /** The same as a table. */
    public TableInput table() {
        return isPlain() ? TableInput.of(file) : TableInput.of(name, () -> Files.newInputStream(file));
    }

    /** Whether it is called by its path. */
    boolean isPlain() {
        return name.equals(file.toString());
    }
}
