package org.attest.resolve.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.resolve.occurrence.Reason.Aspect;

/**
 * Takes from the score of a pair what others that fit as well leave of it: of seven rows on one town in one week at most one
 * is what an article tells of.
 */
final class Rivals {

    /** By how much less a pair may score to be a rival all the same. */
    static final double AS_WELL = 0.05;

    private static final double POINTS = -0.05;

    private final Map<String, List<HappeningCandidate>> byAccountAndOrigin = new HashMap<>();

    /** Among all pairs there are. */
    Rivals(List<HappeningCandidate> all) {
        for (HappeningCandidate candidate : all) {
            of(candidate.a(), candidate.b()).add(candidate);
            of(candidate.b(), candidate.a()).add(candidate);
        }
    }

    private List<HappeningCandidate> of(Happening one, Happening other) {
        return byAccountAndOrigin.computeIfAbsent(one.account() + " " + other.origin(), key -> new ArrayList<>());
    }

    /** The same pair with its rivals among the reasons. */
    HappeningCandidate counted(HappeningCandidate candidate) {
        long rivals = Math.max(
                count(candidate, candidate.a(), candidate.b()), count(candidate, candidate.b(), candidate.a()));
        if (rivals == 0) {
            return candidate;
        }
        double points = POINTS * Math.log(rivals + 1.0) / Math.log(2);
        return new HappeningCandidate(
                candidate.a(),
                candidate.b(),
                candidate.likeness().with(new Reason(Aspect.RIVALS, points, rivals + " more that fit as well")));
    }

    private long count(HappeningCandidate candidate, Happening one, Happening other) {
        double least = candidate.likeness().score() - AS_WELL;
        return of(one, other).stream()
                        .filter(rival -> rival.likeness().score() >= least)
                        .count()
                - 1;
    }
}
