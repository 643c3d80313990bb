package org.attest.resolve.occurrence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.resolve.occurrence.Happening.Party;
import org.attest.resolve.occurrence.Reason.Aspect;

/** Compares who took part. That nobody agrees says nothing: sources name forces by their country, their arm or their unit. */
final class PartyLikeness {

    private static final double MOST = 0.2;
    private static final double PART = 0.7;
    private static final int ENOUGH = 2;

    private PartyLikeness() {}

    static Optional<Reason> reason(Happening a, Happening b) {
        Set<Party> some = all(a);
        Set<Party> others = all(b);
        double agreed = Math.min(ENOUGH, Math.min(agreed(some, others), agreed(others, some))) / ENOUGH;
        if (agreed <= 0) {
            return Optional.empty();
        }
        boolean reversed = areReversed(a, b);
        Set<String> shared = new TreeSet<>();
        Stream.concat(shared(some, others), shared(others, some)).forEach(shared::add);
        return Optional.of(new Reason(
                Aspect.PARTIES,
                MOST * (reversed ? agreed / 2 : agreed),
                (reversed ? "the same parties the other way round: " : "the same parties: ") + Keys.brief(shared)));
    }

    /** How many of some are among the others, themselves or by what they are part of. */
    private static double agreed(Set<Party> some, Set<Party> others) {
        return some.stream()
                .mapToDouble(party -> others.stream()
                        .mapToDouble(other -> agreed(party, other))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static double agreed(Party one, Party other) {
        if (one.key().equals(other.key())) {
            return 1;
        }
        return one.above().contains(other.key()) || other.above().contains(one.key()) ? PART : 0;
    }

    private static Stream<String> shared(Set<Party> some, Set<Party> others) {
        return some.stream()
                .filter(party -> others.stream().anyMatch(other -> agreed(party, other) > 0))
                .map(Party::key);
    }

    /** Whether who did it here is to whom it was done there, and in no role the same. */
    private static boolean areReversed(Happening a, Happening b) {
        boolean crossed = share(a.agents(), b.targets()) || share(a.targets(), b.agents());
        return crossed && !share(a.agents(), b.agents()) && !share(a.targets(), b.targets());
    }

    private static boolean share(Set<Party> some, Set<Party> others) {
        return shared(some, others).findAny().isPresent();
    }

    private static Set<Party> all(Happening happening) {
        Set<Party> all = new HashSet<>();
        Stream.of(happening.agents(), happening.targets(), happening.others()).forEach(all::addAll);
        return all;
    }
}
