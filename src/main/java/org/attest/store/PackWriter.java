package org.attest.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of a dataset into the archive, in the lines that they came in: a pack, known by the SHA-256 of its
 * content.
 *
 * <p>Nothing is there before {@link #finish}. One thread at a time.
 */
public final class PackWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final String SUFFIX = ".gz";

    private final Path folder;
    private final Path aside;
    private final MessageDigest digest = Archive.digest();
    private final OutputStream out;
    private @Nullable String hash;
    private boolean isNew;

    /**
     * A pack with nothing in it.
     *
     * @param home where it lies while it is written
     * @param folder where it goes
     */
    PackWriter(Path home, Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        this.aside = AtomicFile.asideIn(home);
        this.out = new BufferedOutputStream(
                new DigestOutputStream(new FastGzip(Files.newOutputStream(aside)), digest), BUFFER);
    }

    /** Adds a line, or the lines of a record; the line end is added. */
    public void line(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /**
     * Puts the pack in its place, synced to the disk.
     *
     * @return its hash
     */
    public String finish() throws IOException {
        out.close();
        String name = HexFormat.of().formatHex(digest.digest());
        isNew = !Files.exists(file(folder, name));
        AtomicFile.move(aside, file(folder, name));
        hash = name;
        return name;
    }

    /** Takes it back: what it says is not in the graph after all. The same pack of an earlier load stays. */
    public void discard() throws IOException {
        if (hash == null) {
            close();
        } else if (isNew) {
            Files.deleteIfExists(file(folder, hash));
        }
    }

    static Path file(Path folder, String hash) {
        return folder.resolve(hash + SUFFIX);
    }

    /** The hash of a pack by its file; empty for other files. */
    static Optional<String> hashOf(Path file) {
        String name = file.getFileName().toString();
        return Optional.of(name)
                .filter(each -> each.endsWith(SUFFIX))
                .map(each -> each.substring(0, each.length() - SUFFIX.length()))
                .filter(Archive::isHash);
    }

    /** Removes what was written, unless it was finished. */
    @Override
    public void close() throws IOException {
        if (hash == null) {
            out.close();
            Files.deleteIfExists(aside);
        }
    }

    /** Speed matters more than the last tenth of size. */
    private static final class FastGzip extends GZIPOutputStream {
        private FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
