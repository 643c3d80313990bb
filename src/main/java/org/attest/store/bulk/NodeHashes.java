package org.attest.store.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Which node has which id, by the 128 bits of TDB2's hash, for all nodes of the database: 256 open tables, by the first byte
 * of the hash, so that each of them can be sorted in memory in the end, and one can grow while the others stay. Small tables
 * lie in the heap, larger ones in mapped files whose bytes were written before: there a full disk shows when they grow, not
 * when they are used.
 */
final class NodeHashes {

    private static final int TABLES = 256;
    private static final int WORDS = 3;
    private static final int FIRST_SLOTS = 64;
    private static final int ZEROS = 1 << 16;

    private final Disk disk;
    private final Path folder;
    private final int slotsInHeap;
    private final LongBuffer[] tables = new LongBuffer[TABLES];
    private final int[] slots = new int[TABLES];
    private final int[] used = new int[TABLES];
    private int files;

    /**
     * Empty.
     *
     * @param folder for temporary files
     * @param slotsInHeap the largest table, of 24 bytes a slot, that stays in the heap
     */
    NodeHashes(Disk disk, Path folder, int slotsInHeap) {
        this.disk = disk;
        this.folder = folder;
        this.slotsInHeap = slotsInHeap;
        for (int i = 0; i < TABLES; i++) {
            slots[i] = FIRST_SLOTS;
            tables[i] = LongBuffer.allocate(FIRST_SLOTS * WORDS);
        }
    }

    /**
     * Looks a hash up, and adds it with this id when it is new.
     *
     * @return the id it has, or -1 if it was new
     */
    long putIfAbsent(long high, long low, long id) throws IOException {
        int table = (int) (high >>> 56);
        int at = find(tables[table], slots[table], high, low);
        long found = tables[table].get(at + 2);
        if (found != 0) {
            return found - 1;
        }
        put(tables[table], at, high, low, id + 1);
        used[table]++;
        if (used[table] > slots[table] - (slots[table] >>> 2)) {
            grow(table);
        }
        return -1;
    }

    // An empty slot has 0 in place of an id, ids being kept one higher.
    private static int find(LongBuffer table, int slots, long high, long low) {
        int slot = (int) (high << 8 >>> (Long.SIZE - Integer.numberOfTrailingZeros(slots)));
        while (true) {
            int at = slot * WORDS;
            if (table.get(at + 2) == 0 || (table.get(at) == high && table.get(at + 1) == low)) {
                return at;
            }
            slot = (slot + 1) & (slots - 1);
        }
    }

    private static void put(LongBuffer table, int at, long high, long low, long id) {
        table.put(at, high);
        table.put(at + 1, low);
        table.put(at + 2, id);
    }

    private void grow(int table) throws IOException {
        LongBuffer old = tables[table];
        int before = slots[table];
        int after = before * 2;
        LongBuffer larger =
                after <= slotsInHeap ? LongBuffer.allocate(after * WORDS) : mapped((long) after * WORDS * Long.BYTES);
        for (int at = 0; at < before * WORDS; at += WORDS) {
            long id = old.get(at + 2);
            if (id != 0) {
                long high = old.get(at);
                long low = old.get(at + 1);
                put(larger, find(larger, after, high, low), high, low, id);
            }
        }
        tables[table] = larger;
        slots[table] = after;
    }

    // The name goes at once, the bytes when the garbage collector finds that nobody uses them any more.
    private LongBuffer mapped(long bytes) throws IOException {
        Path file = folder.resolve("nodes-" + files++ + ".hashes");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(ZEROS);
            for (long left = bytes; left > 0; left -= zeros.position()) {
                zeros.clear().limit((int) Math.min(ZEROS, left));
                disk.charge(zeros.remaining());
                while (zeros.hasRemaining()) {
                    channel.write(zeros);
                }
            }
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
        } finally {
            removeName(file);
        }
    }

    private static void removeName(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A system that keeps mapped files from being deleted: it goes with the folder.
            return;
        }
    }

    /** How many hashes there are. */
    long size() {
        long sum = 0;
        for (int count : used) {
            sum += count;
        }
        return sum;
    }

    /** Hands all of them to the packer in ascending order, and forgets them. */
    void drainTo(TreePacker packer) throws IOException {
        long[] record = new long[WORDS];
        for (int table = 0; table < TABLES; table++) {
            long[] all = turned(table);
            sort(all);
            for (int at = 0; at < all.length; at += WORDS) {
                System.arraycopy(all, at, record, 0, WORDS);
                packer.add(record);
            }
        }
    }

    // By insertion: as slots go by the first bits of the hash, hardly anything is out of its place.
    private static void sort(long[] all) {
        for (int i = WORDS; i < all.length; i += WORDS) {
            long high = all[i];
            long low = all[i + 1];
            long id = all[i + 2];
            int to = i;
            while (to > 0 && (all[to - WORDS] > high || (all[to - WORDS] == high && all[to - WORDS + 1] > low))) {
                System.arraycopy(all, to - WORDS, all, to, WORDS);
                to -= WORDS;
            }
            all[to] = high;
            all[to + 1] = low;
            all[to + 2] = id;
        }
    }

    private long[] turned(int table) {
        long[] all = new long[used[table] * WORDS];
        int to = 0;
        for (int at = 0; at < slots[table] * WORDS; at += WORDS) {
            long id = tables[table].get(at + 2);
            if (id != 0) {
                all[to++] = tables[table].get(at) ^ Long.MIN_VALUE;
                all[to++] = tables[table].get(at + 1) ^ Long.MIN_VALUE;
                all[to++] = (id - 1) ^ Long.MIN_VALUE;
            }
        }
        tables[table] = LongBuffer.allocate(0);
        return all;
    }
}
