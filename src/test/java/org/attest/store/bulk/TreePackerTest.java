package org.attest.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trees that are packed here, against those that Jena packs out of the same records. */
class TreePackerTest {

    static {
        JenaSystem.init();
    }

    @TempDir
    Path folder;

    /** Sizes around those at which a page, a branch and a level are full; blocks of 256 bytes make trees of up to five levels. */
    @ParameterizedTest(name = "{0} records of {1} longs, {2} of them key, in blocks of {3}")
    @CsvSource({
        "1, 4, 4, 8192",
        "254, 4, 4, 8192",
        "255, 4, 4, 8192",
        "256, 4, 4, 8192",
        "509, 4, 4, 8192",
        "57630, 4, 4, 8192",
        "57631, 4, 4, 8192",
        "57885, 4, 4, 8192",
        "341, 3, 2, 8192",
        "342, 3, 2, 8192",
        "99572, 3, 2, 8192",
        "99573, 3, 2, 8192",
        "110000, 3, 3, 8192",
        "7, 4, 4, 256",
        "8, 4, 4, 256",
        "42, 4, 4, 256",
        "43, 4, 4, 256",
        "49, 4, 4, 256",
        "50, 4, 4, 256",
        "9000, 4, 4, 256",
        "1511, 3, 2, 256",
        "20001, 3, 2, 256",
        "20011, 3, 3, 256"
    })
    void isTheTreeThatJenaPacks(int records, int words, int keyWords, int block) throws IOException {
        Path ours = Files.createDirectory(folder.resolve("ours"));
        Path jenas = Files.createDirectory(folder.resolve("jenas"));
        try (TreePacker packer = new TreePacker(new Disk(ours, Long.MAX_VALUE), ours, "T", words, keyWords, block)) {
            for (int i = 0; i < records; i++) {
                packer.add(turned(record(i, words)));
            }
            assertThat(packer.finish()).isEqualTo(records);
        }
        pack(jenas, records, words, keyWords, block);
        assertThat(shape(ours, words, keyWords, block)).isEqualTo(shape(jenas, words, keyWords, block));
        checkAndChange(ours, records, words, keyWords, block);
    }

    private static long[] record(int i, int words) {
        long[] record = new long[words];
        Arrays.fill(record, i);
        record[0] = i / 50;
        record[1] = i >= 1000 && words > 2 ? Long.MIN_VALUE + i : i;
        return record;
    }

    private static long[] turned(long[] record) {
        return LongStream.of(record).map(word -> word ^ Long.MIN_VALUE).toArray();
    }

    private static byte[] bytes(long[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }

    private static RecordFactory factory(int words, int keyWords) {
        return new RecordFactory(keyWords * Long.BYTES, (words - keyWords) * Long.BYTES);
    }

    private static Record record(RecordFactory factory, int i, int words, int keyWords) {
        long[] record = record(i, words);
        return factory.create(
                bytes(Arrays.copyOf(record, keyWords)),
                words == keyWords ? null : bytes(Arrays.copyOfRange(record, keyWords, words)));
    }

    private static void pack(Path to, int records, int words, int keyWords, int block) {
        FileSet files = new FileSet(Location.create(to.toString()), "T");
        RecordFactory factory = factory(words, keyWords);
        BPlusTreeParams params = new BPlusTreeParams(BPlusTreeParams.calcOrder(block, factory), factory);
        BufferChannel state = FileFactory.createBufferChannel(files, "bpt");
        BlockMgr nodes = BlockMgrFactory.createStdFile(files.filename("idn"), block, 100, 100);
        BlockMgr pages = BlockMgrFactory.createStdFile(files.filename("dat"), block, 100, 100);
        Iterator<Record> all =
                Iter.map(LongStream.range(0, records).iterator(), i -> record(factory, i.intValue(), words, keyWords));
        BPlusTreeRewriter.packIntoBPlusTree(all, params, factory, state, nodes, pages)
                .close();
    }

    // Every branch with its keys, every page with its records, from the root down; not the numbers of the branches.
    private static List<String> shape(Path from, int words, int keyWords, int block) throws IOException {
        List<String> shape = new ArrayList<>();
        ByteBuffer nodes = ByteBuffer.wrap(Files.readAllBytes(from.resolve("T.idn")));
        ByteBuffer pages = ByteBuffer.wrap(Files.readAllBytes(from.resolve("T.dat")));
        RecordFactory factory = factory(words, keyWords);
        BPlusTreeParams params = new BPlusTreeParams(BPlusTreeParams.calcOrder(block, factory), factory);
        walk(shape, nodes, pages, 0, params, block);
        ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(from.resolve("T.bpt")));
        shape.add("root " + state.getLong() + ", pages " + state.getLong(2 * Long.BYTES));
        return shape;
    }

    private static void walk(
            List<String> shape, ByteBuffer nodes, ByteBuffer pages, int number, BPlusTreeParams params, int block) {
        int at = number * block;
        int header = nodes.getInt(at);
        int keys = header & 0xFFFFFF;
        int type = header >>> 24;
        shape.add("branch of type " + type + " with " + keys + ": "
                + hash(nodes, at + Integer.BYTES, keys * params.getKeyLength()));
        int pointers = at + Integer.BYTES + params.getMaxRec() * params.getRecordLength();
        for (int i = 0; i <= keys; i++) {
            int child = nodes.getInt(pointers + i * Integer.BYTES);
            if (type == 6) {
                walk(shape, nodes, pages, child, params, block);
            } else {
                int count = pages.getInt(child * block);
                shape.add("page " + child + " with " + count + ", link " + pages.getInt(child * block + Integer.BYTES)
                        + ": " + hash(pages, child * block + 2 * Integer.BYTES, count * params.getRecordLength()));
            }
        }
    }

    private static int hash(ByteBuffer bytes, int from, int length) {
        return bytes.slice(from, length).hashCode();
    }

    private static void checkAndChange(Path from, int records, int words, int keyWords, int block) {
        FileSet files = new FileSet(Location.create(from.toString()), "T");
        RecordFactory factory = factory(words, keyWords);
        BPlusTree tree = BPlusTreeFactory.createBPTree(null, files, -1, block, 100, 100, factory);
        tree.nonTransactional();
        tree.check();
        assertThat(tree.size()).isEqualTo(records);
        for (int i = 0; i < records; i += 3) {
            assertThat(tree.delete(record(factory, i, words, keyWords))).isTrue();
        }
        assertThat(tree.insert(record(factory, records, words, keyWords))).isTrue();
        tree.check();
        assertThat(tree.size()).isEqualTo(records - (records + 2) / 3 + 1);
        tree.close();
    }
}
