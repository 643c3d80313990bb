package org.attest.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;
import org.jspecify.annotations.Nullable;

/**
 * The files of {@link DiskSorting}: of each record, how many bytes it has in common with the one before, how many follow,
 * and these. Unlike Lucene's own form, which ends at 32,767 bytes, it takes records of any length.
 */
final class FrontCoding {

    private FrontCoding() {}

    /** Writes records. */
    static final class Writer extends ByteSequencesWriter {

        private byte[] last = {};
        private int lastLength;

        Writer(IndexOutput out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int common = Arrays.mismatch(last, 0, lastLength, bytes, offset, offset + length);
            common = common < 0 ? length : common;
            out.writeVInt(common);
            out.writeVInt(length - common);
            out.writeBytes(bytes, offset + common, length - common);
            if (last.length < length) {
                last = Arrays.copyOf(last, length * 2);
            }
            System.arraycopy(bytes, offset + common, last, common, length - common);
            lastLength = length;
        }
    }

    /** Reads them. */
    static final class Reader extends ByteSequencesReader {

        Reader(ChecksumIndexInput in, String name) {
            super(in, name);
        }

        @Override
        @SuppressWarnings("NullAway") // Lucene is not annotated: null is how it says the end
        public @Nullable BytesRef next() throws IOException {
            if (in.getFilePointer() >= end) {
                return null;
            }
            int common = in.readVInt();
            int more = in.readVInt();
            ref.grow(common + more);
            in.readBytes(ref.bytes(), common, more);
            ref.setLength(common + more);
            return ref.get();
        }
    }

    /** Reads no file but what is to be sorted. */
    static final class Source extends ByteSequencesReader {

        private final Iterator<byte[]> records;

        Source(ChecksumIndexInput in, String name, Iterator<byte[]> records) {
            super(in, name);
            this.records = records;
        }

        @Override
        @SuppressWarnings("NullAway") // as above
        public @Nullable BytesRef next() {
            return records.hasNext() ? new BytesRef(records.next()) : null;
        }
    }
}
