package org.attest.resolve.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Keys and the pairs that join them, as numbers: keys in their order from 0, pairs in theirs.
 *
 * <p>Holds no two pairs that are equal, and none of one key alone.
 */
final class Network {

    private final List<String> keys;
    private final List<Pair> pairs;
    private final int[] ends;
    /** For key k, its pairs stand from {@code starts[k]} to {@code starts[k + 1]}, by the key at the other end. */
    private final int[] starts;

    private final int[] at;

    Network(Collection<Pair> joins) {
        pairs = new ArrayList<>(new TreeSet<>(joins));
        NavigableSet<String> sorted = new TreeSet<>();
        for (Pair pair : pairs) {
            sorted.add(pair.a());
            sorted.add(pair.b());
        }
        keys = new ArrayList<>(sorted);
        ends = new int[2 * pairs.size()];
        starts = new int[keys.size() + 1];
        for (int i = 0; i < pairs.size(); i++) {
            ends[2 * i] = number(pairs.get(i).a());
            ends[2 * i + 1] = number(pairs.get(i).b());
            starts[ends[2 * i] + 1]++;
            starts[ends[2 * i + 1] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        at = new int[ends.length];
        fill();
    }

    /** First the pairs whose other key is the lesser, then those whose other key is the greater: so they come sorted. */
    private void fill() {
        int[] next = Arrays.copyOf(starts, keys.size());
        for (int i = 0; i < pairs.size(); i++) {
            at[next[ends[2 * i + 1]]++] = i;
        }
        for (int i = 0; i < pairs.size(); i++) {
            at[next[ends[2 * i]]++] = i;
        }
    }

    int size() {
        return keys.size();
    }

    List<Pair> pairs() {
        return pairs;
    }

    String key(int number) {
        return keys.get(number);
    }

    /** The number of a key; negative where no pair has it. */
    int number(String key) {
        return Collections.binarySearch(keys, key);
    }

    /** Where the pairs of a key begin, for {@link #pairAt}; they end where those of the next begin. */
    int start(int key) {
        return starts[key];
    }

    int pairAt(int place) {
        return at[place];
    }

    /** The key at the other end of a pair. */
    int other(int pair, int key) {
        return ends[2 * pair] == key ? ends[2 * pair + 1] : ends[2 * pair];
    }
}
