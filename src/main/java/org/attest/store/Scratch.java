package org.attest.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder beside files that are being made, for what is half done; gone with all that is in it when this is
 * closed.
 *
 * <p>After a kill it stays until the next one is made in the same place: a lock, which ends with its process, tells
 * whether a folder is still in use.
 */
final class Scratch implements AutoCloseable {

    private static final String NAME = AtomicFile.PREFIX + "scratch-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private Scratch(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new one in a folder that is there. */
    static Scratch in(Path parent) throws IOException {
        sweep(parent);
        Path folder = Files.createTempDirectory(parent, NAME);
        FileChannel lock =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("cannot lock " + folder);
        }
        return new Scratch(folder, lock);
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(parent)) {
            folders = files.filter(
                            file -> file.getFileName().toString().startsWith(NAME) && Files.exists(file.resolve(LOCK)))
                    .toList();
        }
        for (Path folder : folders) {
            deleteUnlessInUse(folder);
        }
    }

    private static void deleteUnlessInUse(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                delete(folder);
            }
        } catch (OverlappingFileLockException e) {
            // In use by this very process.
            return;
        }
    }

    /** The folder itself. */
    Path folder() {
        return folder;
    }

    /** A file in it; not made. */
    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        if (Files.exists(folder)) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
