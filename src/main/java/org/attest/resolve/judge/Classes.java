package org.attest.resolve.judge;

import java.util.Arrays;

/** Numbers that are joined into classes (union-find). */
final class Classes {

    private final int[] to;

    Classes(int size) {
        to = new int[size];
        Arrays.setAll(to, i -> i);
    }

    /** The number that stands for a class: its least. */
    int of(int number) {
        int at = number;
        while (to[at] != at) {
            to[at] = to[to[at]];
            at = to[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        to[Math.max(a, b)] = Math.min(a, b);
    }
}
