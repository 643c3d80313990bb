package org.attest.validate.quick;

import java.util.BitSet;

/** One predicate, or several that are as good as each other: the path of a property shape. */
final class PredicateSet {

    private final BitSet numbers = new BitSet();
    private long sieve;

    /** Adds a predicate by its number. For the time of compiling. */
    void add(int number) {
        numbers.set(number);
        sieve |= bit(number);
    }

    boolean contains(int number) {
        return numbers.get(number);
    }

    /** Whether one of these can be among predicates whose bits are given. Tells all that are, and now and then one more. */
    boolean mayMeet(long bits) {
        return (sieve & bits) != 0;
    }

    /** The bit of a predicate, shared with others. */
    static long bit(int number) {
        return 1L << number;
    }
}
