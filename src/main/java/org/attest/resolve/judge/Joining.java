package org.attest.resolve.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The rule by which pairs join keys into classes, where some pairs are to stay apart.
 *
 * <p>Two keys that are to stay apart and that the joining pairs connect are a contradiction. Then no joining pair that lies on
 * any way between the two (a chain that goes nowhere twice) joins. All ways are looked at as if nothing had been dropped, so
 * that no contradiction hides another, and the result is a function of the two sets of pairs. What is left connects no two that
 * are to stay apart. A pair that only hangs on such a chain still joins.
 *
 * <p>Pairs on the ways between two keys are those of the {@link Blocks} that one of the ways goes through. Knows nothing of
 * judgements: any rule that joins can be put through it.
 */
public final class Joining {

    private final Network network;
    private final int[] blocks;
    private final Classes connected;
    private final BitSet droppedBlocks = new BitSet();
    private final SortedMap<Pair, List<String>> chains = new TreeMap<>();
    private final SortedMap<Pair, Integer> droppedBy = new TreeMap<>();
    private final Set<Pair> dropped = new LinkedHashSet<>();
    private final Map<String, SortedSet<String>> classes = new HashMap<>();

    private Joining(Collection<Pair> joins) {
        network = new Network(joins);
        blocks = Blocks.of(network);
        connected = new Classes(network.size());
        network.pairs().forEach(pair -> connected.join(network.number(pair.a()), network.number(pair.b())));
    }

    /**
     * Applies the rule.
     *
     * @param joins pairs that are the same
     * @param apart pairs that are not
     */
    public static Joining of(Collection<Pair> joins, Collection<Pair> apart) {
        Joining joining = new Joining(joins);
        new TreeSet<>(apart).forEach(joining::keepApart);
        joining.join();
        return joining;
    }

    /** All that are one with a key, itself included. */
    public SortedSet<String> members(String key) {
        SortedSet<String> members = classes.get(key);
        return members == null ? new TreeSet<>(List.of(key)) : members;
    }

    /** The classes of more than one, by their least member. */
    public List<SortedSet<String>> classes() {
        return classes.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().first()))
                .map(Map.Entry::getValue)
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
    }

    /** The pairs that do not join because of a contradiction. */
    public Set<Pair> dropped() {
        return Collections.unmodifiableSet(dropped);
    }

    /**
     * The contradictions: of each pair that is to stay apart and is connected, a shortest chain from its lesser key to the other; of several
     * the one whose keys come first.
     */
    public SortedMap<Pair, List<String>> chains() {
        return Collections.unmodifiableSortedMap(chains);
    }

    /** How many pairs lie on chains between two that are to stay apart; 0 for pairs that are no contradiction. */
    public int droppedBy(Pair apart) {
        return droppedBy.getOrDefault(apart, 0);
    }

    private void keepApart(Pair pair) {
        int a = network.number(pair.a());
        int b = network.number(pair.b());
        if (a < 0 || b < 0 || a == b || connected.of(a) != connected.of(b)) {
            return;
        }
        int[] cameBy = waysFrom(a, b);
        BitSet onTheWay = new BitSet();
        List<String> chain = new ArrayList<>();
        for (int key = b; key != a; key = network.other(cameBy[key], key)) {
            chain.add(network.key(key));
            onTheWay.set(blocks[cameBy[key]]);
        }
        chain.add(network.key(a));
        Collections.reverse(chain);
        chains.put(pair, List.copyOf(chain));
        droppedBy.put(pair, (int) Arrays.stream(blocks).filter(onTheWay::get).count());
        droppedBlocks.or(onTheWay);
    }

    /** For each key that was met on the way, the pair by which it was first come to, in breadth. */
    private int[] waysFrom(int start, int goal) {
        int[] cameBy = new int[network.size()];
        Arrays.fill(cameBy, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (cameBy[goal] < 0) {
            int key = open.remove();
            for (int place = network.start(key); place < network.start(key + 1); place++) {
                int other = network.other(network.pairAt(place), key);
                if (other != start && cameBy[other] < 0) {
                    cameBy[other] = network.pairAt(place);
                    open.add(other);
                }
            }
        }
        return cameBy;
    }

    private void join() {
        Classes joined = new Classes(network.size());
        for (int i = 0; i < blocks.length; i++) {
            Pair pair = network.pairs().get(i);
            if (droppedBlocks.get(blocks[i])) {
                dropped.add(pair);
            } else {
                joined.join(network.number(pair.a()), network.number(pair.b()));
            }
        }
        Map<Integer, SortedSet<String>> byFirst = new HashMap<>();
        IntStream.range(0, network.size())
                .filter(key -> joined.of(key) != key)
                .forEach(key -> byFirst.computeIfAbsent(
                                joined.of(key), first -> new TreeSet<>(List.of(network.key(first))))
                        .add(network.key(key)));
        for (SortedSet<String> members : byFirst.values()) {
            SortedSet<String> all = Collections.unmodifiableSortedSet(members);
            all.forEach(key -> classes.put(key, all));
        }
    }
}
