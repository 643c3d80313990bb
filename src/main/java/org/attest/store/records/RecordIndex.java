package org.attest.store.records;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The current records of one dataset in a file: ids and content hashes, sorted by id, 32 bytes each.
 *
 * <p>Tells by its stamp of which state of the database it is. Does not look into the database.
 */
public final class RecordIndex {

    private static final String MAGIC = "attest-record-index/1";
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final long size;

    private RecordIndex(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    /**
     * The index in a file.
     *
     * @param stamp of the state that it has to be of
     * @return empty when there is none, or it is of another state or damaged
     */
    public static Optional<RecordIndex> open(Path file, String stamp) throws IOException {
        try (DataInputStream in = input(file)) {
            if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(stamp)) {
                return Optional.empty();
            }
            long size = in.readLong();
            long head = 2L * Short.BYTES + MAGIC.length() + stamp.length() + Long.BYTES;
            return Files.size(file) == head + size * 2 * RecordKey.HALF
                    ? Optional.of(new RecordIndex(file, size))
                    : Optional.empty();
        } catch (NoSuchFileException | EOFException | java.io.UTFDataFormatException e) {
            return Optional.empty();
        }
    }

    /** How many records it has. */
    public long size() {
        return size;
    }

    /** Its records, sorted by id. */
    public EntryCursor read() throws IOException {
        DataInputStream in = input(file);
        in.readUTF();
        in.readUTF();
        in.readLong();
        return new FileCursor(in, size);
    }

    /**
     * Writes an index; it takes the place of the one there at the end.
     *
     * @param entries sorted by id, each id once
     * @param count how many they are
     */
    public static void write(Path file, String stamp, EntryCursor entries, long count) throws IOException {
        Path home = file.toAbsolutePath().getParent();
        if (home != null) {
            Files.createDirectories(home);
        }
        Path aside = file.resolveSibling(".attest-" + file.getFileName());
        long written = 0;
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside), BUFFER))) {
            out.writeUTF(MAGIC);
            out.writeUTF(stamp);
            out.writeLong(count);
            while (entries.next()) {
                out.write(entries.entry());
                written++;
            }
        }
        if (written != count) {
            throw new IllegalStateException("an index of " + count + " records got " + written);
        }
        // Its head could otherwise reach the disk before the rest does.
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static DataInputStream input(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Reads a file from where it stands. */
    private static final class FileCursor implements EntryCursor {

        private final DataInputStream in;
        private long left;
        private byte[] entry = new byte[0];

        private FileCursor(DataInputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean next() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            entry = in.readNBytes(2 * RecordKey.HALF);
            return true;
        }

        @Override
        public byte[] entry() {
            return entry;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
