package org.attest.store.bulk;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts a chunk of tuples once for each index. In a chunk few values come often, so that the ranks of a tuple's values among
 * those of the chunk fit together into one long; such longs are sorted by their digits, some ten times faster than tuples by
 * comparing. Where they do not fit, because hardly anything comes twice, the chunk is cut in halves.
 *
 * <p>Values are compared as signed longs. For one thread.
 */
final class ChunkSort {

    private static final int DIGIT = 11;
    private static final int DIGITS = (Long.SIZE + DIGIT - 1) / DIGIT;
    private static final int DIGIT_MASK = (1 << DIGIT) - 1;

    private final int width;
    private final Column[] columns;
    private final int[] codes;
    private final int[][] starts = new int[DIGITS][1 << DIGIT];
    private final int[] bits;
    private final int[] shifts;
    private long[] keys;
    private long[] spare;

    /** For chunks of so many tuples at most. */
    ChunkSort(int width, int capacity) {
        this.width = width;
        this.columns = new Column[width];
        Arrays.setAll(columns, i -> new Column());
        this.codes = new int[width * capacity];
        this.bits = new int[width];
        this.shifts = new int[width];
        this.keys = new long[capacity];
        this.spare = new long[capacity];
    }

    /** Writes a run, or some, into each file: the distinct ones of these tuples, in the order of its index. */
    void sort(long[] tuples, int from, int count, List<RunFile> files) throws IOException {
        if (count == 0) {
            return;
        }
        if (encode(tuples, from, count) > Long.SIZE) {
            sort(tuples, from, count / 2, files);
            sort(tuples, from + count / 2, count - count / 2, files);
            return;
        }
        pack(files.getFirst().order().columns(), count);
        sortKeys(count);
        int left = distinct(count);
        write(files.getFirst(), left);
        for (RunFile file : files.subList(1, files.size())) {
            arrange(file.order().columns(), left);
            sortKeys(left);
            write(file, left);
        }
    }

    // Returns how many bits a tuple of ranks takes.
    private int encode(long[] tuples, int from, int count) {
        int sum = 0;
        for (int k = 0; k < width; k++) {
            Column column = columns[k];
            column.clear();
            long before = 0;
            int code = -1;
            for (int i = 0; i < count; i++) {
                long value = tuples[(from + i) * width + k];
                if (code < 0 || value != before) {
                    code = column.code(value);
                    before = value;
                }
                codes[i * width + k] = code;
            }
            bits[k] = column.bits();
            sum += bits[k];
        }
        return sum;
    }

    private void pack(int[] order, int count) {
        for (Column column : columns) {
            column.rank();
        }
        layOut(order);
        for (int i = 0; i < count; i++) {
            long key = 0;
            for (int k = 0; k < width; k++) {
                key |= shifted(columns[k].rankOf(codes[i * width + k]), shifts[k]);
            }
            keys[i] = key;
        }
    }

    // A column that takes no bits may stand at bit 64, where Java would shift by 0.
    private static long shifted(long rank, int shift) {
        return shift == Long.SIZE ? 0 : rank << shift;
    }

    private void layOut(int[] order) {
        int shift = 0;
        for (int i = width - 1; i >= 0; i--) {
            shifts[order[i]] = shift;
            shift += bits[order[i]];
        }
    }

    private long rank(long key, int column, int shift) {
        return bits[column] == 0 ? 0 : (key >>> shift) & (-1L >>> (Long.SIZE - bits[column]));
    }

    private void arrange(int[] order, int count) {
        int[] before = shifts.clone();
        layOut(order);
        for (int i = 0; i < count; i++) {
            long key = 0;
            for (int k = 0; k < width; k++) {
                key |= shifted(rank(keys[i], k, before[k]), shifts[k]);
            }
            keys[i] = key;
        }
    }

    private int distinct(int count) {
        int kept = 1;
        for (int i = 1; i < count; i++) {
            if (keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return kept;
    }

    // By one digit after the other, the least first; digits that are alike in all keys are left out.
    private void sortKeys(int count) {
        for (int[] digit : starts) {
            Arrays.fill(digit, 0);
        }
        for (int i = 0; i < count; i++) {
            long key = keys[i];
            for (int d = 0; d < DIGITS; d++) {
                starts[d][(int) (key >>> (d * DIGIT)) & DIGIT_MASK]++;
            }
        }
        for (int d = 0; d < DIGITS; d++) {
            if (starts[d][(int) (keys[0] >>> (d * DIGIT)) & DIGIT_MASK] < count) {
                deal(starts[d], d * DIGIT, count);
            }
        }
    }

    private void deal(int[] counts, int shift, int count) {
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            int here = counts[i];
            counts[i] = sum;
            sum += here;
        }
        long[] unsorted = keys;
        long[] sorted = spare;
        for (int i = 0; i < count; i++) {
            long key = unsorted[i];
            sorted[counts[(int) (key >>> shift) & DIGIT_MASK]++] = key;
        }
        spare = unsorted;
        keys = sorted;
    }

    private void write(RunFile file, int count) throws IOException {
        int[] order = file.order().columns();
        long[] tuple = new long[width];
        file.begin();
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < width; k++) {
                int column = order[k];
                tuple[k] = columns[column].value((int) rank(keys[i], column, shifts[column]));
            }
            file.add(tuple);
        }
        file.end();
    }
}
