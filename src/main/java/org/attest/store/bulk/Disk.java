package org.attest.store.bulk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The place where everything is written: counts what is, stops the writers when asked, and words their failures. */
final class Disk {

    private final Path folder;
    private final long maxBytes;
    private final AtomicLong written = new AtomicLong();
    private volatile boolean stopped;

    Disk(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /** Called before bytes are written. */
    void charge(long bytes) throws IOException {
        if (stopped) {
            throw new IOException("stopped");
        }
        if (written.addAndGet(bytes) > maxBytes) {
            throw new IOException("No space left: only " + maxBytes + " bytes may be written");
        }
    }

    /** From now on nothing can be written. */
    void stop() {
        stopped = true;
    }

    /** What to tell the user when a file could not be written or read. */
    BulkException failure(Throwable cause) {
        if (deepest(cause) instanceof ClosedByInterruptException) {
            return new BulkException(folder + ": interrupted; nothing was stored", cause);
        }
        return new BulkException(
                shown() + ": the database cannot be built here: " + reason(cause) + room()
                        + " (nothing was stored; make room, or name a folder on another disk)",
                cause);
    }

    private static Throwable deepest(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    private static String reason(Throwable failure) {
        Throwable deepest = deepest(failure);
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }

    private String room() {
        try {
            return "; " + (Files.getFileStore(folder).getUsableSpace() >> 20) + " MB are free on that disk";
        } catch (IOException e) {
            // Not every file system tells.
            return "";
        }
    }

    /** The folder as the user knows it: a hidden one within it, where the building goes on, is none of his. */
    private Path shown() {
        Path shown = folder;
        while (shown.getParent() != null && shown.getFileName().toString().startsWith(".attest-")) {
            shown = shown.getParent();
        }
        return shown;
    }
}
