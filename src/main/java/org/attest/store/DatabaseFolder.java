package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/** The layout of a database's folder, and the checks before anything in it is opened. */
final class DatabaseFolder {

    private static final long SPARE = 64L << 20;
    private static final long PER_QUAD = 400;

    private final Path path;

    private DatabaseFolder(Path path) {
        this.path = path;
    }

    /** The folder of a database that is there. */
    static DatabaseFolder existing(Path path) {
        DatabaseFolder folder = new DatabaseFolder(path);
        folder.refuseFile();
        if (!DatabaseSettings.areIn(path)) {
            if (folder.strangers().isEmpty()) {
                throw new DatabaseUnusableException(
                        path, "there is no database here", "load something into it first, or name another folder");
            }
            throw folder.notOurs();
        }
        return folder;
    }

    /** The folder of a database; made, with these settings, when there is none. */
    static DatabaseFolder existingOrNew(Path path, DatabaseSettings settings) {
        DatabaseFolder folder = new DatabaseFolder(path);
        folder.refuseFile();
        // Looked for first: another process may be making the database just now.
        boolean strange = !folder.strangers().isEmpty();
        if (DatabaseSettings.areIn(path)) {
            DatabaseFolder existing = existing(path);
            existing.requireBase(settings);
            return existing;
        }
        if (strange) {
            throw folder.notOurs();
        }
        folder.create(settings);
        return folder;
    }

    private void create(DatabaseSettings settings) {
        try {
            Files.createDirectories(path);
            settings.write(path);
        } catch (IOException e) {
            throw new DatabaseUnusableException(
                    path,
                    "a database cannot be made here: " + Reason.of(e),
                    "check permissions, or name another folder",
                    e);
        }
    }

    private void requireBase(DatabaseSettings wanted) {
        String base = settings().base();
        if (!base.equals(wanted.base())) {
            throw new DatabaseUnusableException(
                    path,
                    "this database has the base " + base + ", not " + wanted.base(),
                    "leave the base out, or name another folder");
        }
    }

    private void refuseFile() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new DatabaseUnusableException(path, "this is a file, not a folder", "name a folder");
        }
    }

    /** Refuses a database on a read-only disk: opening one takes a lock. */
    void requireWritable() {
        for (Path part : List.of(path, tdb(), text(), archive())) {
            if (Files.exists(part) && !Files.isWritable(part)) {
                throw new DatabaseUnusableException(
                        path,
                        "this database cannot be written (" + part + " is read-only), and opening one takes a lock",
                        "make it writable, or work on a copy");
            }
        }
    }

    private DatabaseUnusableException notOurs() {
        return new DatabaseUnusableException(
                path,
                "this folder is no database and holds other files, such as "
                        + strangers().getFirst(),
                "name a new or empty folder");
    }

    /** What is in the folder and is not of our making, the rejects of a first load being ours. */
    private List<String> strangers() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(AtomicFile.PREFIX) && !name.equals("rejects"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DatabaseUnusableException(path, "cannot be listed: " + Reason.of(e), "check its permissions", e);
        }
    }

    /** Refuses a change for which there is hardly room: on a full disk a mapped file fails in ugly ways. */
    void requireRoom(long quads) {
        requireFree(SPARE + quads * PER_QUAD, "the change");
    }

    /** Refuses what may take so many bytes where they are not free. */
    void requireFree(long wanted, String what) {
        long free = Optional.ofNullable(usable()).orElse(Long.MAX_VALUE);
        if (free < wanted) {
            throw new DatabaseUnusableException(
                    path,
                    "only " + (free >> 20) + " MB are free on this disk, and " + what + " may take " + (wanted >> 20)
                            + " MB; nothing was changed",
                    "make room, or move the database");
        }
    }

    private @Nullable Long usable() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            // Not every file system tells.
            return null;
        }
    }

    DatabaseSettings settings() {
        return DatabaseSettings.read(path);
    }

    Path path() {
        return path;
    }

    Path tdb() {
        return path.resolve("tdb2");
    }

    /**
     * Removes what interrupted work left behind: half-made files, and storages that another one took the place of. To be
     * called by whom the database is locked for.
     *
     * @return whether there was anything
     */
    boolean removeLeftovers() throws IOException {
        boolean removed = false;
        for (Path part : List.of(path, archive(), records())) {
            for (Path file : list(part)) {
                if (file.getFileName().toString().startsWith(AtomicFile.PREFIX)) {
                    FileUtils.forceDelete(file.toFile());
                    removed = true;
                }
            }
        }
        return storage().removeOlder() || removed;
    }

    /** The storages there are. */
    Storage storage() {
        return new Storage(tdb());
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Where a new storage is built; what is in it belongs to nothing when no process has the database. */
    Path building() {
        return path.resolve(AtomicFile.PREFIX + "building");
    }

    Path records() {
        return path.resolve("records");
    }

    Path text() {
        return path.resolve("text");
    }

    Path archive() {
        return path.resolve("archive");
    }

    Path spatial() {
        return path.resolve("spatial.index");
    }

    /** There while a change is on its way to the disk, and after a kill in between. */
    Path unfinished() {
        return path.resolve("indexes.unfinished");
    }
}
