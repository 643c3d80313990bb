package org.attest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was handed in, each file under the SHA-256 of its bytes: {@code archive/ab/cdef….json}.
 *
 * <p>A file here is not yet part of the database: the graph's catalogue names the hashes that are. Safe for several
 * threads. Does not look into the files.
 */
public final class Archive {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String SUFFIX = ".json";

    private final Path folder;

    Archive(Path folder) {
        this.folder = folder;
    }

    /** SHA-256 as 64 hex digits in lower case. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a text is the hash of something, in the form used here. */
    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /**
     * Keeps the bytes, synced to the disk when this returns.
     *
     * @return their hash
     * @throws DatabaseUnusableException if they cannot be written
     */
    public String put(byte[] bytes) {
        String hash = hash(bytes);
        Path file = file(hash);
        try {
            if (!Files.exists(file)) {
                Path home = folder.resolve(hash.substring(0, 2));
                if (!Files.exists(home)) {
                    Files.createDirectories(home);
                    AtomicFile.syncFolder(folder);
                }
                // What is half written lies where it is found again without a look into each folder.
                AtomicFile.write(folder, file, bytes);
            }
            return hash;
        } catch (IOException e) {
            throw new DatabaseUnusableException(
                    folder, "cannot be written: " + Reason.of(e), "check permissions and free space", e);
        }
    }

    /** Begins a pack of records. */
    public PackWriter pack() throws IOException {
        return new PackWriter(folder, packs());
    }

    /** The file of a pack, compressed with gzip; empty when it is not here. */
    public Optional<Path> pack(String hash) {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("64 hex digits in lower case are wanted: " + hash);
        }
        return Optional.of(PackWriter.file(packs(), hash)).filter(Files::exists);
    }

    /** The hashes of all packs, sorted. */
    public SortedSet<String> listPacks() {
        if (!Files.exists(packs())) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(packs())) {
            return files.map(PackWriter::hashOf)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | UncheckedIOException e) {
            throw new DatabaseUnusableException(packs(), "cannot be listed: " + e, "check the permissions", e);
        }
    }

    /** Removes a file that nothing in the graph names any more; does nothing where there is none. */
    public void remove(String hash) {
        delete(file(hash));
    }

    /** Removes a pack that no release names; does nothing where there is none. */
    public void removePack(String hash) {
        pack(hash).ifPresent(this::delete);
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DatabaseUnusableException(file, "cannot be removed: " + Reason.of(e), "check the permissions", e);
        }
    }

    private Path packs() {
        return folder.resolve("packs");
    }

    /** The bytes of that hash; empty when they are not here. */
    public Optional<byte[]> get(String hash) {
        Path file = file(hash);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new DatabaseUnusableException(
                    file, "cannot be read: " + Reason.of(e), "check the permissions and the disk", e);
        }
    }

    /** The hashes of all files, sorted. Other files in the folder are passed over. */
    public SortedSet<String> list() {
        return files().stream()
                .map(this::hashOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Removes what no longer belongs to the database, and what interrupted writes left behind, but no packs. Nothing may be
     * handed in meanwhile.
     *
     * @param live hashes to keep
     * @return how many files were removed
     */
    public int sweep(Set<String> live) {
        int removed = 0;
        try {
            for (Path file : files()) {
                boolean leftover = file.getFileName().toString().startsWith(AtomicFile.PREFIX);
                if (leftover
                        || hashOf(file).filter(hash -> !live.contains(hash)).isPresent()) {
                    Files.deleteIfExists(file);
                    removed++;
                }
            }
        } catch (IOException e) {
            throw new DatabaseUnusableException(
                    folder, "cannot be cleaned: " + Reason.of(e), "check the permissions", e);
        }
        return removed;
    }

    private List<Path> files() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DatabaseUnusableException(folder, "cannot be listed: " + e, "check the permissions", e);
        }
    }

    private Optional<String> hashOf(Path file) {
        String name = file.getFileName().toString();
        Path home = file.getParent();
        if (home == null || !name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String hash = home.getFileName() + name.substring(0, name.length() - SUFFIX.length());
        return Optional.of(hash).filter(Archive::isHash);
    }

    private Path file(String hash) {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("64 hex digits in lower case are wanted: " + hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2) + SUFFIX);
    }
}
