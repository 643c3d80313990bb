package org.attest.pipeline.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.resolve.judge.Pair;

/** What authorities have beside each other: who lists two, and says that the one is easily taken for the other, told them apart. */
final class Listings {

    /** What the keys begin with that names alone give, and those of mentions. */
    private static final Set<String> KINDS = Stream.concat(
                    Arrays.stream(EntityKind.values()).map(EntityKind::slug), Stream.of("report"))
            .collect(Collectors.toUnmodifiableSet());

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

    /** Whether one authority has both, or they have two ids of one dataset. */
    boolean haveBoth(String a, String b) {
        String dataset = start(a);
        return (!KINDS.contains(dataset) && dataset.equals(start(b)))
                || lists.stream().anyMatch(list -> list.contains(a) && list.contains(b));
    }

    /** What {@code ucdp-actor/234} begins with; the whole of what people wrote, which has no slash. */
    private static String start(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
