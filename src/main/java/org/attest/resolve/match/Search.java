package org.attest.resolve.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.attest.resolve.match.FinderReport.Cut;

/** One run of a finder: for each thing, those behind it in the order that share a block with it. */
final class Search {

    private static final int CUTS_SHOWN = 20;

    private final List<Profile> profiles;
    private final FinderSettings settings;
    private final BiPredicate<Subject, Subject> passOver;
    private final Consumer<Candidate> to;
    private final BlockIndex index;
    /** For each thing, the last one that met it: so that a pair of several blocks is compared once. */
    private final int[] metBy;

    /** Of each block that was cut, the pairs not looked at. */
    private final Map<Integer, Long> cut = new TreeMap<>();

    private int[] met = new int[64];
    private int metCount;
    private long compared;
    private long candidates;
    private long passedOver;

    Search(
            List<Profile> profiles,
            FinderSettings settings,
            BiPredicate<Subject, Subject> passOver,
            Consumer<Candidate> to) {
        this.profiles = profiles;
        this.settings = settings;
        this.passOver = passOver;
        this.to = to;
        this.index = BlockIndex.of(profiles);
        this.metBy = new int[profiles.size()];
        Arrays.fill(metBy, -1);
    }

    FinderReport run() {
        for (int thing = 0; thing < profiles.size(); thing++) {
            metCount = 0;
            for (int block : index.blocksOf(thing)) {
                meet(thing, block);
            }
            Arrays.sort(met, 0, metCount);
            for (int i = 0; i < metCount; i++) {
                compare(profiles.get(thing), profiles.get(met[i]));
            }
        }
        return report();
    }

    /** In a block of acronyms full names meet acronyms only, and acronyms all; in others everything meets all. */
    private void meet(int thing, int block) {
        int askers = index.askers(block);
        int size = index.size(block);
        if (askers < 0) {
            meet(thing, block, 0, size);
            return;
        }
        meet(thing, block, 0, askers);
        boolean asks = askers > 0 && isMember(thing, block, askers);
        if (asks) {
            meet(thing, block, askers, size);
        }
    }

    private boolean isMember(int thing, int block, int askers) {
        int behind = index.placeBehind(block, 0, askers, thing);
        return behind > 0 && index.member(block, behind - 1) == thing;
    }

    /** Collects those between two places of a block that are behind a thing: all, or in a large block the next. */
    private void meet(int thing, int block, int from, int to) {
        int first = index.placeBehind(block, from, to, thing);
        int end = index.size(block) > settings.largestBlock() ? Math.min(to, first + settings.neighbours()) : to;
        for (int place = first; place < end; place++) {
            collect(thing, index.member(block, place));
        }
        if (end < to) {
            cut.merge(block, (long) (to - end), Long::sum);
        }
    }

    private void collect(int thing, int other) {
        if (metBy[other] == thing) {
            return;
        }
        metBy[other] = thing;
        if (metCount == met.length) {
            met = Arrays.copyOf(met, 2 * metCount);
        }
        met[metCount++] = other;
    }

    private void compare(Profile a, Profile b) {
        compared++;
        Comparison comparison = Comparison.of(a, b);
        if (comparison.score() < settings.threshold()) {
            return;
        }
        if (passOver.test(a.subject(), b.subject())) {
            passedOver++;
            return;
        }
        candidates++;
        to.accept(Candidate.of(a.subject(), b.subject(), comparison));
    }

    private FinderReport report() {
        List<Cut> worst = cut.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CUTS_SHOWN)
                .map(entry ->
                        new Cut(index.key(entry.getKey(), profiles), index.size(entry.getKey()), entry.getValue()))
                .toList();
        return new FinderReport(
                profiles.size(),
                index.keys(),
                index.blocks(),
                compared,
                candidates,
                passedOver,
                cut.size(),
                cut.values().stream().mapToLong(Long::longValue).sum(),
                worst);
    }
}
