package org.attest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.OfflineSorter;
import org.attest.rdf.ByteSorting;

/**
 * Sorts in bounded memory: what fits is sorted there, more goes through Lucene's external sort, whose files hold of each
 * record only what differs from the one before.
 *
 * <p>Files are made in a folder that the caller provides and removes; those of one sort are gone when its last record was
 * taken. On the disk it needs up to twice the size of the records, so coded. For one thread.
 */
final class DiskSorting implements ByteSorting {

    private static final int MIB = 1 << 20;

    /** How many sorted files are merged at once. */
    private static final int FAN_IN = 128;

    /** What a small record costs in memory beside its bytes. */
    private static final int PER_RECORD = 24;

    private final Path folder;
    private final int budget;

    /**
     * A sorting.
     *
     * @param folder where files may be made; it must be there
     * @param budget bytes of memory for records, about; a sort on disk takes twice as much, and at least a megabyte
     */
    DiskSorting(Path folder, int budget) {
        this.folder = folder;
        this.budget = budget;
    }

    /** A share of the memory that this process may have. */
    static int usualBudget() {
        return (int) Math.clamp(Runtime.getRuntime().maxMemory() / 16, MIB, 64L * MIB);
    }

    @Override
    public Iterator<byte[]> sorted(Iterator<byte[]> records) {
        Deque<byte[]> first = new ArrayDeque<>();
        long size = 0;
        while (records.hasNext() && size <= budget) {
            byte[] record = records.next();
            size += record.length + PER_RECORD;
            first.add(record);
        }
        return records.hasNext() ? onDisk(first, records) : inMemory(first);
    }

    private static Iterator<byte[]> inMemory(Deque<byte[]> records) {
        byte[][] all = records.toArray(byte[][]::new);
        Arrays.sort(all, Arrays::compareUnsigned);
        return Arrays.asList(all).iterator();
    }

    private Iterator<byte[]> onDisk(Deque<byte[]> first, Iterator<byte[]> rest) {
        try (ExecutorService aside = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("attest-sort").factory())) {
            Directory directory = FSDirectory.open(folder);
            // The sorter wants the name of a file; what it reads comes from the records themselves.
            String empty = emptyFile(directory);
            String sorted =
                    sorter(directory, empty, new Joined(first, rest), aside).sort(empty);
            directory.deleteFile(empty);
            return new SortedFile(directory, sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfflineSorter sorter(Directory directory, String source, Iterator<byte[]> records, ExecutorService aside) {
        return new OfflineSorter(
                directory,
                "sort",
                OfflineSorter.DEFAULT_COMPARATOR,
                OfflineSorter.BufferSize.megabytes(Math.max(1, budget / MIB)),
                FAN_IN,
                -1,
                aside,
                2) {
            @Override
            protected ByteSequencesWriter getWriter(IndexOutput out, long count) {
                return new FrontCoding.Writer(out);
            }

            @Override
            protected ByteSequencesReader getReader(ChecksumIndexInput in, String name) {
                return name.equals(source)
                        ? new FrontCoding.Source(in, name, records)
                        : new FrontCoding.Reader(in, name);
            }
        };
    }

    private static String emptyFile(Directory directory) throws IOException {
        try (IndexOutput out = directory.createTempOutput("sort", "source", IOContext.DEFAULT)) {
            CodecUtil.writeFooter(out);
            return out.getName();
        }
    }

    /** What was taken already, given back bit by bit, then the rest. */
    private record Joined(Deque<byte[]> first, Iterator<byte[]> rest) implements Iterator<byte[]> {
        @Override
        public boolean hasNext() {
            return !first.isEmpty() || rest.hasNext();
        }

        @Override
        public byte[] next() {
            return first.isEmpty() ? rest.next() : first.remove();
        }
    }
}
