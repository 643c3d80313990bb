package org.attest.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.attest.problem.Where;

/**
 * Two names of which a person said whether they are of one thing: what matching is measured on.
 *
 * @param kind kind of both
 * @param nameA one name, not empty
 * @param withinA name of what it lies in or belongs to; empty when not said
 * @param nameB the other name, not empty
 * @param withinB name of what that lies in or belongs to; empty when not said
 * @param same whether they are of one thing
 * @param others the other columns of its row by their names, as written
 * @param where the place in the input
 */
public record LabelledPair(
        EntityKind kind,
        String nameA,
        String withinA,
        String nameB,
        String withinB,
        boolean same,
        Map<String, String> others,
        Where where) {

    /** Copies the map, in the order of its keys. */
    public LabelledPair {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** Two names without anything else. */
    public static LabelledPair of(EntityKind kind, String nameA, String nameB, boolean same) {
        return new LabelledPair(kind, nameA, "", nameB, "", same, Map.of(), Where.file(""));
    }

    /** {@code town "Qayara" (Mosul) - "Kayara": same}. */
    @Override
    public String toString() {
        return kind.slug() + " " + side(nameA, withinA) + " - " + side(nameB, withinB) + ": "
                + (same ? "same" : "different");
    }

    private static String side(String name, String within) {
        return "\"" + name + "\"" + (within.isEmpty() ? "" : " (" + within + ")");
    }
}
