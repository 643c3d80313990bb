package org.attest.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * What two states of a record do not have in common.
 *
 * @param gone what only the former has
 * @param come what only the latter has
 */
record RecordDifference(Set<Quad> gone, Set<Quad> come) {

    /** Of two sets, as they are stored. */
    static RecordDifference of(Set<Quad> before, Set<Quad> after) {
        return new RecordDifference(without(before, after), without(after, before));
    }

    /**
     * Of two lists without repetition, as they were mapped. What was mapped alike stands at the same place of both, but for
     * few quads: only these are hashed.
     */
    static RecordDifference of(List<Quad> before, List<Quad> after) {
        if (before.size() != after.size()) {
            return of(stored(before), stored(after));
        }
        List<Quad> gone = new ArrayList<>();
        List<Quad> come = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            if (!before.get(place).equals(after.get(place))) {
                gone.add(before.get(place));
                come.add(after.get(place));
            }
        }
        // What stands at different places of both is among these twice, since no list has it twice. And what is stored
        // in
        // another spelling is a literal: where none differs, those that do not differ have no part in it.
        boolean plain = gone.stream().noneMatch(RecordDifference::hasLiteral)
                && come.stream().noneMatch(RecordDifference::hasLiteral);
        return plain ? of(new HashSet<>(gone), new HashSet<>(come)) : of(stored(before), stored(after));
    }

    /** As TDB2 gives them back. */
    static Set<Quad> stored(List<Quad> quads) {
        Set<Quad> stored = HashSet.newHashSet(quads.size());
        quads.forEach(quad -> stored.add(Terms.asStored(quad)));
        return stored;
    }

    private static boolean hasLiteral(Quad quad) {
        return quad.getObject().isLiteral();
    }

    private static Set<Quad> without(Set<Quad> quads, Set<Quad> others) {
        Set<Quad> left = new HashSet<>();
        for (Quad quad : quads) {
            if (!others.contains(quad)) {
                left.add(quad);
            }
        }
        return left;
    }
}
