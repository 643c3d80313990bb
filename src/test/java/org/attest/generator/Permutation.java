package org.attest.generator;

/**
 * An order of the numbers from 0 to {@code size} - 1 that is worked out and not kept: a Feistel network over the next even power of two,
 * walked on until it lands inside. Good enough to shuffle rows, not for cryptography.
 */
final class Permutation {

    private static final int ROUNDS = 4;

    private final long size;
    private final long seed;
    private final int halfBits;
    private final long halfMask;

    /**
     * @param size how many numbers, at least 1
     * @param seed which of the orders
     */
    Permutation(long size, long seed) {
        if (size < 1) {
            throw new IllegalArgumentException("a permutation needs at least one number, not " + size);
        }
        this.size = size;
        this.seed = seed;
        halfBits = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1) / 2);
        halfMask = (1L << halfBits) - 1;
    }

    /** The number at this place. */
    long at(long place) {
        long value = place;
        do {
            value = network(value);
        } while (value >= size);
        return value;
    }

    private long network(long value) {
        long left = value >>> halfBits;
        long right = value & halfMask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Draw.mix(seed + right * 31 + round * 0x9e3779b9L) & halfMask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
