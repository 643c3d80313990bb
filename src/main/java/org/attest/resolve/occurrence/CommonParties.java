package org.attest.resolve.occurrence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.resolve.occurrence.Reason.Aspect;

/** Takes from the score of a pair what its parties give it, as far as these take part in everything: that both name them tells little. */
final class CommonParties {

    /** So many accounts that name none of them are added, lest in a small database, where all name the same two sides, this be taken for common. */
    private static final int UNSEEN = 50;

    private final Map<String, Integer> accounts = new HashMap<>();
    private final int all;

    /** Among all accounts there are. */
    CommonParties(Collection<Happening> happenings) {
        all = happenings.size();
        happenings.forEach(happening -> keys(happening).forEach(key -> accounts.merge(key, 1, Integer::sum)));
    }

    /** The same with how common its parties are among the reasons. */
    Likeness counted(Happening a, Happening b, Likeness likeness) {
        Optional<Reason> parties = likeness.reasons().stream()
                .filter(reason -> reason.aspect() == Aspect.PARTIES && reason.points() > 0)
                .findFirst();
        Set<String> shared = keys(a);
        shared.retainAll(keys(b));
        if (parties.isEmpty() || shared.isEmpty()) {
            return likeness;
        }
        int rarest = shared.stream()
                .mapToInt(key -> accounts.getOrDefault(key, all))
                .min()
                .orElse(all);
        double share = rarest / (double) (all + UNSEEN);
        double points = -parties.get().points() * share * share;
        return points > -0.01
                ? likeness
                : likeness.with(new Reason(Aspect.PARTIES, points, rarest + " of " + all + " accounts name them"));
    }

    private static Set<String> keys(Happening happening) {
        Set<String> keys = new HashSet<>();
        Stream.of(happening.agents(), happening.targets(), happening.others())
                .flatMap(Set::stream)
                .forEach(party -> keys.add(party.key()));
        return keys;
    }
}
