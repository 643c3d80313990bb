package org.attest.resolve.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attest.resolve.match.FinderReport.Cut;

/** One run of a finder: for each thing, those behind it in the order that share a block with it. */
final class Search {

    private static final int CUTS_SHOWN = 20;

    private final List<Profile> profiles;
    private final FinderSettings settings;
    private final BiPredicate<Subject, Subject> passOver;
    private final Consumer<Candidate> to;
    private final BlockIndex index;
    /** For each thing, the last one that it was met by: so that a pair of several blocks is compared once. */
    private final int[] metBy;

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
            meet(thing);
            Arrays.sort(met, 0, metCount);
            for (int i = 0; i < metCount; i++) {
                compare(profiles.get(thing), profiles.get(met[i]));
            }
        }
        return report();
    }

    /** Collects those behind a thing that it is to be compared with. */
    private void meet(int thing) {
        metCount = 0;
        for (int block : index.blocksOf(thing)) {
            int place = index.place(block, thing);
            int end = isCut(block) ? Math.min(index.size(block), place + 1 + settings.neighbours()) : index.size(block);
            for (int other = place + 1; other < end; other++) {
                meet(thing, index.member(block, other));
            }
        }
    }

    private void meet(int thing, int other) {
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
        int[] cut = IntStream.range(0, index.blocks()).filter(this::isCut).toArray();
        List<Cut> worst = Arrays.stream(cut)
                .boxed()
                .sorted(Comparator.comparingLong(this::pairsCut).reversed().thenComparing(block -> block))
                .limit(CUTS_SHOWN)
                .map(block -> new Cut(index.key(block, profiles), index.size(block), pairsCut(block)))
                .toList();
        return new FinderReport(
                profiles.size(),
                index.keys(),
                index.blocks(),
                compared,
                candidates,
                passedOver,
                cut.length,
                Arrays.stream(cut).mapToLong(this::pairsCut).sum(),
                worst);
    }

    private boolean isCut(int block) {
        return index.size(block) > settings.largestBlock();
    }

    /** All pairs less those of neighbours. */
    private long pairsCut(int block) {
        long size = index.size(block);
        long window = Math.min(settings.neighbours(), size - 1);
        return size * (size - 1) / 2 - (size * window - window * (window + 1) / 2);
    }
}
