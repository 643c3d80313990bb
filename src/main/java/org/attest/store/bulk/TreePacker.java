package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.jena.dboe.base.page.Page;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPage;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;

/**
 * Writes the three files of a B+tree of TDB2 out of records that come in ascending order: full pages of records one behind the
 * other, branches above them as they fill, the root in block 0. What
 * {@link org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter} does, to the same tree, without an object a record
 * and without mapped files; a test compares the two.
 *
 * <p>An empty tree is not written: TDB2 formats it better.
 */
final class TreePacker implements Closeable {

    private static final int BUFFER = 1 << 20;

    private final Path state;
    private final int block;
    private final int words;
    private final int perPage;
    private final Output pages;
    private final Branches branches;
    private long[] page;
    private long[] before;
    private int count;
    private int countBefore;
    private long records;
    private int nextPage;

    /**
     * Begins.
     *
     * @param data the folder of the database, whose files of this name are overwritten
     * @param words longs a record
     * @param keyWords how many of them, from the first, are its key
     */
    TreePacker(Disk disk, Path data, String name, int words, int keyWords) throws IOException {
        this(disk, data, name, words, keyWords, SystemIndex.BlockSize);
    }

    /** The same with blocks of another size, which trees of TDB2 never have. */
    TreePacker(Disk disk, Path data, String name, int words, int keyWords, int block) throws IOException {
        RecordFactory factory = new RecordFactory(keyWords * Long.BYTES, (words - keyWords) * Long.BYTES);
        BPlusTreeParams params = new BPlusTreeParams(BPlusTreeParams.calcOrder(block, factory), factory);
        this.block = block;
        this.state = data.resolve(name + "." + Names.extBptState);
        this.words = words;
        this.perPage = RecordBufferPage.calcRecordSize(factory, block);
        this.page = new long[perPage * words];
        this.before = new long[perPage * words];
        this.branches = new Branches(
                new Output(disk, data.resolve(name + "." + Names.extBptTree), BUFFER), params, keyWords, block);
        this.pages = new Output(disk, data.resolve(name + "." + Names.extBptRecords), BUFFER);
    }

    /** Adds a record that is greater than the one before; its words come with their top bit turned. */
    void add(long[] record) throws IOException {
        if (count == perPage) {
            shift();
        }
        int at = count * words;
        for (int k = 0; k < words; k++) {
            page[at + k] = record[k] ^ Long.MIN_VALUE;
        }
        count++;
        records++;
    }

    // A page is written only when the next one is full: the last two share their records.
    private void shift() throws IOException {
        if (countBefore > 0) {
            write(before, countBefore);
        }
        long[] free = before;
        before = page;
        countBefore = count;
        page = free;
        count = 0;
    }

    private void write(long[] full, int size) throws IOException {
        ByteBuffer bytes = pages.room(block);
        int start = bytes.position();
        bytes.putInt(size).putInt(Page.NO_ID);
        bytes.asLongBuffer().put(full, 0, size * words);
        zero(bytes, start + 2 * Integer.BYTES + size * words * Long.BYTES, start + block);
        branches.add(nextPage, full, (size - 1) * words);
        nextPage++;
    }

    /** Fills with zeros up to the end and goes there. */
    static void zero(ByteBuffer bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            bytes.put(i, (byte) 0);
        }
        bytes.position(to);
    }

    /** Writes what is left, and waits until the disk has it; returns how many records there are, at least one. */
    long finish() throws IOException {
        int half = perPage / 2;
        if (countBefore > 0 && count < half) {
            int moved = half - count;
            System.arraycopy(page, 0, page, moved * words, count * words);
            System.arraycopy(before, (countBefore - moved) * words, page, 0, moved * words);
            countBefore -= moved;
            count = half;
        }
        shift();
        write(before, countBefore);
        int blocks = branches.finish();
        pages.force();
        writeState(blocks);
        return records;
    }

    private void writeState(long blocks) throws IOException {
        StateFile.write(state, BPlusTreeParams.RootId, blocks, nextPage);
    }

    @Override
    public void close() throws IOException {
        try (pages) {
            branches.close();
        }
    }
}
