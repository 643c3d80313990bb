package org.attest.resolve.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds accounts that may be of one occurrence, across reports and between reports and records.
 *
 * <p>Compares only accounts that have a time, and that stand near each other in place and time or, where a source says not
 * where, have a party in common; so the work grows with the accounts and with how many of other origins are near each. What
 * it gives depends on the accounts alone, not on their order. Holds the accounts it is given and some 200 bytes of lists for
 * each.
 *
 * <p>Does not see accounts without any date, and does not look at names.
 */
public final class HappeningFinder {

    /** The score from which a pair is worth a person's time. */
    public static final double WORTH_A_LOOK = 0.35;

    private static final Comparator<Happening> BY_FIRST_DAY = Comparator.comparingLong((Happening happening) ->
                    happening.period() == null ? 0 : happening.period().first())
            .thenComparing(Happening::account);

    private HappeningFinder() {}

    /**
     * All pairs from a score on, the likeliest first.
     *
     * @param happenings each account once
     * @param least the least score, from 0 to 1
     */
    public static List<HappeningCandidate> find(Collection<Happening> happenings, double least) {
        List<Happening> dated = happenings.stream()
                .filter(happening -> happening.period() != null)
                .sorted(BY_FIRST_DAY)
                .toList();
        Blocks blocks = new Blocks(dated);
        CommonParties common = new CommonParties(dated);
        List<HappeningCandidate> found = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            for (int other : blocks.near(i)) {
                Likeness alone = Likeness.of(dated.get(i), dated.get(other));
                Likeness likeness = common.counted(dated.get(i), dated.get(other), alone);
                if (likeness.guard() == null && likeness.score() >= least - Rivals.AS_WELL) {
                    found.add(new HappeningCandidate(dated.get(i), dated.get(other), likeness));
                }
            }
        }
        Rivals rivals = new Rivals(found);
        return found.stream()
                .map(rivals::counted)
                .filter(candidate -> candidate.likeness().score() >= least)
                .sorted(HappeningCandidate.LIKELIEST_FIRST)
                .toList();
    }
}
