package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.attest.store.StoreException;

/** Tells a full disk from other failures of files, by what systems call it, and says what became of the load. */
final class DiskFull {

    private static final List<String> WORDS = List.of(
            "no space left", "disk quota exceeded", "not enough space on the disk", "disk full", "file too large");

    private DiskFull() {}

    /**
     * What to throw instead.
     *
     * @param database folder of the database: what a load writes beside the storage, it writes there
     * @throws IOException the failure itself, where it is another one
     */
    static StoreException in(Path database, Exception failure) throws IOException {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
            if (WORDS.stream().anyMatch(message::contains)) {
                return new StoreException(
                        database + ": no space is left on this disk; what was stored before stays "
                                + "(make room, then load the same again, which goes on from there)",
                        failure);
            }
        }
        if (failure instanceof IOException io) {
            throw io;
        }
        throw (RuntimeException) failure;
    }
}
