package org.attest.store.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter;
import org.jspecify.annotations.Nullable;

/**
 * Collects records in any number and order, and gives them back sorted by id, then by content, then in the order in which
 * they came. Sorts on the disk, with a few megabytes of memory.
 */
public final class SortedEntries implements AutoCloseable {

    private static final int LENGTH = 2 * RecordKey.HALF + Long.BYTES;
    private static final long MEGABYTES = 32;

    private final Path folder;
    private final Directory directory;
    private final IndexOutput collected;
    private final OfflineSorter.ByteSequencesWriter writer;
    private @Nullable String sorted;
    private long size;

    /**
     * Nothing yet.
     *
     * @param parent where a folder for temporary files is made, which {@link #close} removes
     * @throws IOException if it cannot be made
     */
    public SortedEntries(Path parent) throws IOException {
        folder = Files.createTempDirectory(parent, ".attest-sort-");
        directory = FSDirectory.open(folder);
        collected = directory.createTempOutput("entries", "in", IOContext.DEFAULT);
        writer = new OfflineSorter.ByteSequencesWriter(collected);
    }

    /**
     * Takes a record.
     *
     * @param entry as {@link RecordKey#of} gives it
     * @param ordinal its number in its file, not negative
     */
    public void add(byte[] entry, long ordinal) throws IOException {
        byte[] line = new byte[LENGTH];
        ByteBuffer.wrap(line).put(entry).putLong(ordinal);
        writer.write(line);
        size++;
    }

    /** How many were taken. */
    public long size() {
        return size;
    }

    /** The records, sorted; may be asked for again and again once all are taken. */
    public Entries read() throws IOException {
        if (sorted == null) {
            org.apache.lucene.codecs.CodecUtil.writeFooter(collected);
            writer.close();
            OfflineSorter sorter = new OfflineSorter(
                    directory,
                    "entries",
                    Comparator.naturalOrder(),
                    OfflineSorter.BufferSize.megabytes(MEGABYTES),
                    OfflineSorter.MAX_TEMPFILES,
                    LENGTH,
                    null,
                    0);
            sorted = sorter.sort(collected.getName());
        }
        return new Entries(new OfflineSorter.ByteSequencesReader(directory.openChecksumInput(sorted), sorted));
    }

    /** Removes everything. */
    @Override
    public void close() throws IOException {
        if (sorted == null) {
            writer.close();
        }
        directory.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** The sorted records, one after another. */
    public static final class Entries implements EntryCursor {

        private final OfflineSorter.ByteSequencesReader reader;
        private byte[] entry = new byte[0];
        private long ordinal;

        private Entries(OfflineSorter.ByteSequencesReader reader) {
            this.reader = reader;
        }

        @Override
        public boolean next() throws IOException {
            BytesRef line = reader.next();
            if (line == null) {
                return false;
            }
            ByteBuffer bytes = ByteBuffer.wrap(line.bytes, line.offset, line.length);
            entry = new byte[2 * RecordKey.HALF];
            bytes.get(entry);
            ordinal = bytes.getLong();
            return true;
        }

        @Override
        public byte[] entry() {
            return entry;
        }

        /** Its number in its file. */
        public long ordinal() {
            return ordinal;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
