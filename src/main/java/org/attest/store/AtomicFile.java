package org.attest.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, also after a power cut. Does not lock: one writer a file is assumed. */
final class AtomicFile {

    /** Names of files being written begin so; they may be removed at any time when no process has the database. */
    static final String PREFIX = ".attest-";

    private AtomicFile() {}

    /** Writes the bytes aside, syncs, and renames onto the target. The folder must be there. */
    static void write(Path target, byte[] bytes) throws IOException {
        write(folderOf(target), target, bytes);
    }

    /**
     * The same, where leftovers are to lie in another folder.
     *
     * @param home where the file is while it is written, on the same disk
     */
    static void write(Path home, Path target, byte[] bytes) throws IOException {
        Path aside = asideIn(home);
        try {
            Files.write(aside, bytes);
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** A new file in the folder of the target, to be written and then moved. */
    static Path aside(Path target) throws IOException {
        return asideIn(folderOf(target));
    }

    /** A new file in a folder, to be written and then moved. */
    static Path asideIn(Path home) throws IOException {
        return Files.createTempFile(home, PREFIX, ".tmp");
    }

    /** Syncs a file and puts it in the place of the target. */
    static void move(Path aside, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(folderOf(target));
    }

    /** Makes names made or removed in a folder last. Where a folder cannot be opened (Windows), does nothing. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be opened; the file itself is synced all the same.
            return;
        }
    }

    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("no folder above " + file);
        }
        return folder;
    }
}
