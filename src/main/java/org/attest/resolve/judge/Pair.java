package org.attest.resolve.judge;

import java.util.Comparator;

/**
 * Two keys, in no order.
 *
 * @param a the lesser
 * @param b the other
 */
public record Pair(String a, String b) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::a).thenComparing(Pair::b);

    /** Puts the two into their order. */
    public Pair {
        if (a.compareTo(b) > 0) {
            String lesser = b;
            b = a;
            a = lesser;
        }
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
