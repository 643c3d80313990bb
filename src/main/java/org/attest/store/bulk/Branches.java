package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.jena.dboe.base.block.BlockType;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.jspecify.annotations.Nullable;

/** The blocks above the pages of a {@link TreePacker}: each holds numbers of blocks, and between each two the highest key of the first. */
final class Branches implements Closeable {

    private final Output output;
    private final BPlusTreeParams params;
    private final int keyWords;
    private final int block;
    private final Level lowest;
    private int nextBlock = BPlusTreeParams.RootId + 1;

    Branches(Output output, BPlusTreeParams params, int keyWords, int block) throws IOException {
        this.output = output;
        this.params = params;
        this.keyWords = keyWords;
        this.block = block;
        this.lowest = new Level(true);
        skipRoot();
    }

    private void skipRoot() throws IOException {
        ByteBuffer bytes = output.room(block);
        TreePacker.zero(bytes, bytes.position(), bytes.position() + block);
    }

    /** A page, with its highest key at this place of the array. */
    void add(int page, long[] keys, int at) throws IOException {
        lowest.add(page, keys, at);
    }

    /** Writes what is left, and waits until the disk has it; returns how many blocks there are. */
    int finish() throws IOException {
        Branch root = lowest.finish();
        output.flush();
        ByteBuffer bytes = ByteBuffer.allocate(block);
        root.put(bytes);
        output.overwrite(bytes.flip(), (long) BPlusTreeParams.RootId * block);
        output.force();
        return nextBlock;
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /** All branches of one height, of which the last two are at hand: they share their children in the end. */
    private final class Level {

        private final boolean leaf;
        private @Nullable Branch before;
        private Branch current;
        private @Nullable Level above;

        Level(boolean leaf) {
            this.leaf = leaf;
            this.current = new Branch(leaf);
        }

        void add(int child, long[] keys, int at) throws IOException {
            if (current.isFull()) {
                if (before != null) {
                    write(before);
                }
                before = current;
                current = new Branch(leaf);
            }
            current.add(child, keys, at);
        }

        Branch finish() throws IOException {
            if (before == null) {
                return current;
            }
            current.fillFrom(before);
            write(before);
            Level level = write(current);
            return level.finish();
        }

        private Level write(Branch branch) throws IOException {
            if (above == null) {
                above = new Level(false);
            }
            branch.put(output.room(block));
            above.add(nextBlock++, branch.keys, (branch.children - 1) * keyWords);
            return above;
        }
    }

    /** One block. Every child has its highest key here; that of the last child goes into the block above instead. */
    private final class Branch {

        private final boolean leaf;
        private final int[] numbers = new int[params.getMaxPtr()];
        private final long[] keys = new long[params.getMaxPtr() * keyWords];
        private int children;

        Branch(boolean leaf) {
            this.leaf = leaf;
        }

        boolean isFull() {
            return children == numbers.length;
        }

        void add(int child, long[] from, int at) {
            numbers[children] = child;
            System.arraycopy(from, at, keys, children * keyWords, keyWords);
            children++;
        }

        /** Takes children of the one before until this has as many as TDB2 wants at least. */
        void fillFrom(Branch other) {
            int moved = params.getMinPtr() - children;
            if (moved > 0) {
                System.arraycopy(numbers, 0, numbers, moved, children);
                System.arraycopy(keys, 0, keys, moved * keyWords, children * keyWords);
                other.children -= moved;
                System.arraycopy(other.numbers, other.children, numbers, 0, moved);
                System.arraycopy(other.keys, other.children * keyWords, keys, 0, moved * keyWords);
                children += moved;
            }
        }

        void put(ByteBuffer bytes) {
            int start = bytes.position();
            int type = (leaf ? BlockType.BPTREE_LEAF : BlockType.BPTREE_BRANCH).id();
            bytes.putInt(type << 24 | (children - 1));
            for (int i = 0; i < (children - 1) * keyWords; i++) {
                bytes.putLong(keys[i]);
            }
            int pointers = start + Integer.BYTES + params.getMaxRec() * params.getRecordLength();
            TreePacker.zero(bytes, bytes.position(), pointers);
            for (int i = 0; i < children; i++) {
                bytes.putInt(numbers[i]);
            }
            TreePacker.zero(bytes, bytes.position(), start + block);
        }
    }
}
