package org.attest.store.bulk;

import java.util.Arrays;

/**
 * The distinct values in one column of a chunk of tuples, and their ranks: few, and small numbers, where the values are many
 * and long. Used again for each chunk.
 */
final class Column {

    private static final int SMALL = 1 << 10;

    private long[] values = new long[SMALL];
    private int[] slots = new int[2 * SMALL];
    private int[] ranks = {};
    private int size;

    /** Forgets all values. */
    void clear() {
        size = 0;
        Arrays.fill(slots, 0);
    }

    /** The number of a value: that of its first coming. */
    int code(long value) {
        int slot = find(value);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == values.length) {
            grow();
            slot = find(value);
        }
        values[size] = value;
        slots[slot] = ++size;
        return size - 1;
    }

    // Slots hold codes from 1 up, so that 0 is an empty one.
    private int find(long value) {
        int mask = slots.length - 1;
        long mixed = value * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * size);
        slots = new int[4 * size];
        for (int code = 0; code < size; code++) {
            slots[find(values[code])] = code + 1;
        }
    }

    /** How many bits the ranks take. */
    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, size - 1));
    }

    /** Ends the coming of values: from now on there are ranks. */
    void rank() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        ranks = new int[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[slots[find(sorted[rank])] - 1] = rank;
        }
        System.arraycopy(sorted, 0, values, 0, size);
    }

    /** Where a value stands among all of them, from 0; after {@link #rank}. */
    int rankOf(int code) {
        return ranks[code];
    }

    /** The value of a rank; after {@link #rank}. */
    long value(int rank) {
        return values[rank];
    }
}
