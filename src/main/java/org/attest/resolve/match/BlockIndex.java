package org.attest.resolve.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Blocks and their members as arrays of numbers: about 16 bytes for each key that somebody shares, and 8 for each while it is built.
 *
 * <p>Keys are hashed to what is left of 64 bits beside the number of a thing (46 for 200,000 things): two keys that fall together cost comparisons, and lose
 * nothing.
 */
final class BlockIndex {

    private final int[] blockStart;
    private final int[] members;
    private final int[] thingStart;
    private final int[] blocksOf;
    private final long keys;

    private BlockIndex(int[] blockStart, int[] members, int[] thingStart, int[] blocksOf, long keys) {
        this.blockStart = blockStart;
        this.members = members;
        this.thingStart = thingStart;
        this.blocksOf = blocksOf;
        this.keys = keys;
    }

    /** The index of profiles by their places in the list. */
    static BlockIndex of(List<Profile> profiles) {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(profiles.size()));
        KeyList entries = new KeyList(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            long number = i;
            BlockKeys.of(profiles.get(i), key -> entries.add(hash(key) << bits | number));
        }
        long[] sorted = entries.sorted();
        return grouped(sorted, bits, profiles.size());
    }

    /** How many things share a key, and how many keys are shared. */
    int blocks() {
        return blockStart.length - 1;
    }

    /** Keys of all things, each once a thing. */
    long keys() {
        return keys;
    }

    /** The blocks of a thing. */
    int[] blocksOf(int thing) {
        return Arrays.copyOfRange(blocksOf, thingStart[thing], thingStart[thing + 1]);
    }

    int size(int block) {
        return blockStart[block + 1] - blockStart[block];
    }

    /** A member by its place in the block; the members are in order. */
    int member(int block, int place) {
        return members[blockStart[block] + place];
    }

    /** The place of a thing in one of its blocks. */
    int place(int block, int thing) {
        return Arrays.binarySearch(members, blockStart[block], blockStart[block + 1], thing) - blockStart[block];
    }

    /** The key that all members of a block share, for a message. */
    String key(int block, List<Profile> profiles) {
        var shared = new java.util.TreeSet<>(BlockKeys.of(profiles.get(member(block, 0))));
        shared.retainAll(BlockKeys.of(profiles.get(member(block, size(block) - 1))));
        shared.retainAll(BlockKeys.of(profiles.get(member(block, size(block) / 2))));
        return shared.isEmpty() ? "(two keys of one hash)" : shared.first();
    }

    private static long hash(String key) {
        return MurmurHash3.hash128x64(key.getBytes(StandardCharsets.UTF_8))[0];
    }

    private static BlockIndex grouped(long[] entries, int bits, int things) {
        int shared = 0;
        int blocks = 0;
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(entries, from, bits);
            if (to - from > 1) {
                blocks++;
                shared += to - from;
            }
        }
        int[] blockStart = new int[blocks + 1];
        int[] members = new int[shared];
        int block = 0;
        int at = 0;
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(entries, from, bits);
            for (int i = from; to - from > 1 && i < to; i++) {
                members[at++] = (int) (entries[i] & (1L << bits) - 1);
            }
            if (to - from > 1) {
                blockStart[++block] = at;
            }
        }
        return inverted(blockStart, members, things, entries.length);
    }

    /** Where the entries of one key end. */
    private static int end(long[] entries, int from, int bits) {
        int to = from + 1;
        while (to < entries.length && entries[to] >> bits == entries[from] >> bits) {
            to++;
        }
        return to;
    }

    private static BlockIndex inverted(int[] blockStart, int[] members, int things, long keys) {
        int[] thingStart = new int[things + 1];
        for (int member : members) {
            thingStart[member + 1]++;
        }
        Arrays.parallelPrefix(thingStart, Integer::sum);
        int[] next = Arrays.copyOf(thingStart, things);
        int[] blocksOf = new int[members.length];
        for (int block = 0; block + 1 < blockStart.length; block++) {
            for (int i = blockStart[block]; i < blockStart[block + 1]; i++) {
                blocksOf[next[members[i]]++] = block;
            }
        }
        return new BlockIndex(blockStart, members, thingStart, blocksOf, keys);
    }

    /** Numbers in an array that grows. */
    private static final class KeyList {

        private static final int USUAL_KEYS = 24;

        private long[] entries;
        private int size;

        KeyList(int things) {
            entries = new long[Math.max(16, Math.multiplyExact(things, USUAL_KEYS))];
        }

        void add(long entry) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size + (size >> 1));
            }
            entries[size++] = entry;
        }

        /** In order, each once; the list is empty afterwards. */
        long[] sorted() {
            Arrays.sort(entries, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || entries[i] != entries[i - 1]) {
                    entries[kept++] = entries[i];
                }
            }
            long[] result = kept == entries.length ? entries : Arrays.copyOf(entries, kept);
            entries = new long[0];
            size = 0;
            return result;
        }
    }
}
