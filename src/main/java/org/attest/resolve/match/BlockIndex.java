package org.attest.resolve.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Blocks and their members as arrays of numbers: 8 bytes for each key that somebody shares, and 8 for each key while it is built.
 *
 * <p>Members are in order; in a block of acronyms those that have one come first, so that they can be met without looking at the many others. Keys
 * are hashed to what is left of 64 bits beside the number of a thing (45 for 200,000 things): two keys that fall together cost
 * comparisons, and lose nothing.
 */
final class BlockIndex {

    private final int[] blockStart;
    /** How many members have an acronym, in a block of acronyms; in others -1. */
    private final int[] askers;

    private final int[] members;
    private final int[] thingStart;
    private final int[] blocksOf;
    private final long keys;

    private BlockIndex(int[] blockStart, int[] askers, int[] members, int things, long keys) {
        this.blockStart = blockStart;
        this.askers = askers;
        this.members = members;
        this.keys = keys;
        this.thingStart = new int[things + 1];
        this.blocksOf = new int[members.length];
        invert();
    }

    /** The index of profiles by their places in the list. */
    static BlockIndex of(List<Profile> profiles) {
        Entries entries = new Entries(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            int number = i;
            BlockKeys.of(profiles.get(i), key -> entries.add(hash(key), BlockKeys.isOfAcronyms(key), number));
        }
        BitSet withAcronym = new BitSet(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            withAcronym.set(i, profiles.get(i).names().stream().anyMatch(NameProfile::isAcronym));
        }
        return new Grouping(entries, withAcronym).index(profiles.size());
    }

    /** How many keys are shared. */
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

    /** How many members a block has. */
    int size(int block) {
        return blockStart[block + 1] - blockStart[block];
    }

    /** How many of the members have an acronym, of a block of acronyms; -1 for other blocks. */
    int askers(int block) {
        return askers[block];
    }

    /** A member by its place in the block. */
    int member(int block, int place) {
        return members[blockStart[block] + place];
    }

    /** The first place from {@code from} to {@code to} (without it) whose member is behind a thing in the order; {@code to} where there is none. */
    int placeBehind(int block, int from, int to, int thing) {
        int start = blockStart[block];
        int found = Arrays.binarySearch(members, start + from, start + to, thing);
        return (found >= 0 ? found + 1 : -found - 1) - start;
    }

    /** The key that all members of a block share, for a message. */
    String key(int block, List<Profile> profiles) {
        Set<String> shared = new TreeSet<>(BlockKeys.of(profiles.get(member(block, 0))));
        for (int place = 1; place < size(block) && shared.size() > 1; place++) {
            shared.retainAll(BlockKeys.of(profiles.get(member(block, place))));
        }
        return shared.isEmpty() ? "(two keys of one hash)" : String.join(", ", shared);
    }

    private static long hash(String key) {
        return MurmurHash3.hash128x64(key.getBytes(StandardCharsets.UTF_8))[0];
    }

    private void invert() {
        for (int member : members) {
            thingStart[member + 1]++;
        }
        for (int thing = 1; thing < thingStart.length; thing++) {
            thingStart[thing] += thingStart[thing - 1];
        }
        int[] next = Arrays.copyOf(thingStart, thingStart.length - 1);
        for (int block = 0; block < blocks(); block++) {
            for (int i = blockStart[block]; i < blockStart[block + 1]; i++) {
                blocksOf[next[members[i]]++] = block;
            }
        }
    }

    /** Hashes with the numbers of things, in an array that grows. */
    private static final class Entries {

        private static final int USUAL_KEYS = 24;
        private static final int LEAST = 16;

        private final int bits;
        private long[] entries;
        private int size;

        Entries(int things) {
            bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(things));
            entries = new long[Math.max(LEAST, Math.multiplyExact(things, USUAL_KEYS))];
        }

        /** From the top: hash, whether of acronyms, number. */
        void add(long hash, boolean ofAcronyms, int number) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, Math.addExact(size, size >> 1));
            }
            entries[size++] = (hash << 1 | (ofAcronyms ? 1 : 0)) << bits | number;
        }

        /** Puts them into order, each once. */
        void sort() {
            Arrays.sort(entries, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || entries[i] != entries[i - 1]) {
                    entries[kept++] = entries[i];
                }
            }
            size = kept;
        }

        int number(int entry) {
            return (int) (entries[entry] & (1L << bits) - 1);
        }

        boolean ofAcronyms(int entry) {
            return (entries[entry] >> bits & 1) == 1;
        }

        /** Where the entries of one key end. */
        int end(int from) {
            int to = from + 1;
            while (to < size && entries[to] >> bits == entries[from] >> bits) {
                to++;
            }
            return to;
        }
    }

    /** Makes blocks of entries: of those whose members have anything to do with each other. */
    private static final class Grouping {

        private final Entries entries;
        private final BitSet withAcronym;
        private int[] starts = new int[1024];
        private int[] askers = new int[1024];
        private int blocks;
        private int[] members;
        private int size;

        Grouping(Entries entries, BitSet withAcronym) {
            this.entries = entries;
            this.withAcronym = withAcronym;
            entries.sort();
            this.members = new int[Math.max(Entries.LEAST, entries.size / 4)];
        }

        BlockIndex index(int things) {
            for (int from = 0, to; from < entries.size; from = to) {
                to = entries.end(from);
                if (to - from > 1) {
                    group(from, to);
                }
            }
            long keys = entries.size;
            starts = grown(starts, blocks + 1);
            starts[blocks] = size;
            return new BlockIndex(
                    Arrays.copyOf(starts, blocks + 1),
                    Arrays.copyOf(askers, blocks),
                    Arrays.copyOf(members, size),
                    things,
                    keys);
        }

        private void group(int from, int to) {
            int asking = -1;
            int start = size;
            members = grown(members, size + to - from);
            if (entries.ofAcronyms(from)) {
                append(from, to, true);
                asking = size - start;
                if (asking == 0) {
                    return;
                }
                append(from, to, false);
            } else {
                for (int entry = from; entry < to; entry++) {
                    members[size++] = entries.number(entry);
                }
            }
            starts = grown(starts, blocks + 1);
            askers = grown(askers, blocks + 1);
            starts[blocks] = start;
            askers[blocks++] = asking;
        }

        private void append(int from, int to, boolean asking) {
            for (int entry = from; entry < to; entry++) {
                if (withAcronym.get(entries.number(entry)) == asking) {
                    members[size++] = entries.number(entry);
                }
            }
        }

        private static int[] grown(int[] array, int size) {
            return size <= array.length
                    ? array
                    : Arrays.copyOf(array, Math.max(size, array.length + (array.length >> 1)));
        }
    }
}
