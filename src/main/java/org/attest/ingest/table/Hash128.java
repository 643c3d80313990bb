package org.attest.ingest.table;

import java.util.HexFormat;

/**
 * A hash of 128 bits: the first half of a SHA-256. Sorted as unsigned numbers, which is the order of its hexadecimal text.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Hash128(long high, long low) implements Comparable<Hash128> {

    @Override
    public int compareTo(Hash128 other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    /** 32 hexadecimal digits in lower case. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
