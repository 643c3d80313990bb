package org.attest.store.bulk;

/**
 * Sorts tuples of longs that lie one after the other in an array, in place, by their columns in any order: quicksort on one
 * column at a time, as for strings (Bentley and Sedgewick), which suits leading columns of few values.
 *
 * <p>Compares signed; ids, which are unsigned, come with their top bit turned.
 */
final class TupleSort {

    private static final int FEW = 20;

    private final long[] data;
    private final int width;
    private final int[] columns;
    private long random = 0x9E3779B97F4A7C15L;

    private TupleSort(long[] data, int width, int[] columns) {
        this.data = data;
        this.width = width;
        this.columns = columns;
    }

    /**
     * Sorts.
     *
     * @param data the tuples
     * @param count how many there are, from the beginning of the array
     * @param columns positions in a tuple, the most important first; each once
     */
    static void sort(long[] data, int count, int[] columns) {
        new TupleSort(data, columns.length, columns).sort(0, count, 0);
    }

    /** Takes out what follows its equal; returns how many are left. */
    static int distinct(long[] data, int count, int width) {
        int kept = Math.min(count, 1);
        for (int i = 1; i < count; i++) {
            if (!equal(data, (kept - 1) * width, i * width, width)) {
                System.arraycopy(data, i * width, data, kept * width, width);
                kept++;
            }
        }
        return kept;
    }

    private static boolean equal(long[] data, int a, int b, int width) {
        for (int i = 0; i < width; i++) {
            if (data[a + i] != data[b + i]) {
                return false;
            }
        }
        return true;
    }

    // Of the three parts the largest is gone on with in the loop: so the stack stays short whatever the data.
    private void sort(int from, int to, int depth) {
        int lo = from;
        int hi = to;
        int level = depth;
        while (hi - lo > FEW) {
            long bounds = partition(lo, hi, columns[level]);
            int less = lo + (int) (bounds >>> 32);
            int greater = hi - (int) bounds;
            boolean more = level + 1 < width;
            int equals = more ? greater - less : 0;
            if (equals >= less - lo && equals >= hi - greater) {
                sort(lo, less, level);
                sort(greater, hi, level);
                if (!more) {
                    return;
                }
                lo = less;
                hi = greater;
                level++;
            } else {
                if (more) {
                    sort(less, greater, level + 1);
                }
                if (less - lo > hi - greater) {
                    sort(greater, hi, level);
                    hi = less;
                } else {
                    sort(lo, less, level);
                    lo = greater;
                }
            }
        }
        insert(lo, hi, level);
    }

    // Returns how many are less (high half) and how many greater (low half); the equal ones lie between.
    private long partition(int lo, int hi, int column) {
        long pivot = pivot(lo, hi, column);
        int a = lo;
        int b = lo;
        int c = hi - 1;
        int d = hi - 1;
        while (true) {
            long value;
            while (b <= c && (value = data[b * width + column]) <= pivot) {
                if (value == pivot) {
                    swap(a++, b);
                }
                b++;
            }
            while (b <= c && (value = data[c * width + column]) >= pivot) {
                if (value == pivot) {
                    swap(c, d--);
                }
                c--;
            }
            if (b > c) {
                break;
            }
            swap(b++, c--);
        }
        swapMany(lo, b, Math.min(a - lo, b - a));
        swapMany(b, hi, Math.min(d - c, hi - 1 - d));
        return ((long) (b - a) << 32) | (d - c);
    }

    private void swapMany(int start, int end, int count) {
        for (int i = 0; i < count; i++) {
            swap(start + i, end - count + i);
        }
    }

    private void swap(int i, int j) {
        if (i != j) {
            int a = i * width;
            int b = j * width;
            for (int k = 0; k < width; k++) {
                long kept = data[a + k];
                data[a + k] = data[b + k];
                data[b + k] = kept;
            }
        }
    }

    // At random places, so that no order of the input is a bad one.
    private long pivot(int lo, int hi, int column) {
        if (hi - lo < 200) {
            return middle(any(lo, hi, column), any(lo, hi, column), any(lo, hi, column));
        }
        return middle(
                middle(any(lo, hi, column), any(lo, hi, column), any(lo, hi, column)),
                middle(any(lo, hi, column), any(lo, hi, column), any(lo, hi, column)),
                middle(any(lo, hi, column), any(lo, hi, column), any(lo, hi, column)));
    }

    private long any(int lo, int hi, int column) {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        int place = lo + (int) (((random >>> 33) * (hi - lo)) >>> 31);
        return data[place * width + column];
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void insert(int lo, int hi, int level) {
        for (int i = lo + 1; i < hi; i++) {
            for (int j = i; j > lo && greater(j - 1, j, level); j--) {
                swap(j - 1, j);
            }
        }
    }

    private boolean greater(int i, int j, int level) {
        int a = i * width;
        int b = j * width;
        for (int k = level; k < width; k++) {
            long x = data[a + columns[k]];
            long y = data[b + columns[k]];
            if (x != y) {
                return x > y;
            }
        }
        return false;
    }
}
