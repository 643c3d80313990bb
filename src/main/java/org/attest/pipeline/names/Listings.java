package org.attest.pipeline.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.resolve.judge.Pair;

/** What authorities have beside each other: who lists two, and says that the one is easily taken for the other, told them apart. */
final class Listings {

    private final List<Set<String>> lists;
    private final Set<Pair> apart = new HashSet<>();

    Listings(List<Authority> authorities) {
        lists = authorities.stream().map(Listings::ids).toList();
        for (Authority authority : authorities) {
            for (Known known : authority.things()) {
                known.differentFrom().forEach(other -> apart.add(new Pair(known.id(), other)));
            }
        }
    }

    private static Set<String> ids(Authority authority) {
        Set<String> ids = HashSet.newHashSet(authority.things().size());
        authority.things().forEach(known -> ids.add(known.id()));
        return ids;
    }

    /** Whether an authority says that the two are different. */
    boolean tellApart(String a, String b) {
        return apart.contains(new Pair(a, b));
    }

    /** Whether one authority has both. */
    boolean haveBoth(String a, String b) {
        return lists.stream().anyMatch(list -> list.contains(a) && list.contains(b));
    }
}
