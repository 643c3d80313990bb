package org.attest.pipeline.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills the disk beside a database. */
final class DiskFiller {

    private static final String NAME = "filler";

    private DiskFiller() {}

    /** Fills it as soon as a file of the database has a name like that, relative to its folder. */
    static void when(Path db, String name, PrintStream out) throws IOException {
        Pattern pattern = Pattern.compile(name);
        // Most of it beforehand: what is left takes some milliseconds. Attest wants 64 MB before it begins.
        fill(db.resolveSibling(NAME + "-1"), Files.getFileStore(db.getParent()).getUsableSpace() - (100L << 20));
        Thread.ofPlatform().daemon().start(() -> {
            while (!isThere(db, pattern)) {
                Thread.onSpinWait();
            }
            fill(db.resolveSibling(NAME + "-2"), Long.MAX_VALUE);
            out.println("full");
        });
    }

    /** Gives the room back. */
    static void free(Path db) throws IOException {
        Files.deleteIfExists(db.resolveSibling(NAME + "-1"));
        Files.deleteIfExists(db.resolveSibling(NAME + "-2"));
    }

    private static boolean isThere(Path db, Pattern pattern) {
        try (Stream<Path> files = Files.exists(db) ? Files.walk(db, 3) : Stream.of()) {
            return files.anyMatch(
                    file -> pattern.matcher(db.relativize(file).toString()).matches());
        } catch (IOException | UncheckedIOException e) {
            // A file that went while it was looked at.
            return false;
        }
    }

    private static void fill(Path file, long most) {
        byte[] block = new byte[1 << 20];
        int size = block.length;
        long left = most;
        try (OutputStream out = Files.newOutputStream(file)) {
            while (size >= 512 && left > 0) {
                try {
                    out.write(block, 0, (int) Math.min(left, size));
                    left -= size;
                } catch (IOException e) {
                    size /= 2;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
