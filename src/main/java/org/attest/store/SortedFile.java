package org.attest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The records of a file that {@link DiskSorting} made. At the end it checks the file's checksum and deletes it. */
final class SortedFile implements Iterator<byte[]> {

    private final Directory directory;
    private final String name;
    private final ChecksumIndexInput in;
    private final FrontCoding.Reader reader;
    private @Nullable BytesRef next;

    SortedFile(Directory directory, String name) throws IOException {
        this.directory = directory;
        this.name = name;
        this.in = directory.openChecksumInput(name);
        this.reader = new FrontCoding.Reader(in, name);
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public byte[] next() {
        BytesRef current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        byte[] bytes = Arrays.copyOfRange(current.bytes, current.offset, current.offset + current.length);
        try {
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private void advance() throws IOException {
        next = reader.next();
        if (next == null) {
            CodecUtil.checkFooter(in);
            reader.close();
            directory.deleteFile(name);
            directory.close();
        }
    }
}
