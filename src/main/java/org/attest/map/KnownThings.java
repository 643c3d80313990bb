package org.attest.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The things that a dataset was heard to speak of lately, so that what it knows of a place is not written anew with each
 * of its thousand events. What was forgotten is written again, which changes nothing.
 *
 * <p>Not safe for use by several threads.
 */
public final class KnownThings {

    private static final int LIMIT = 100_000;

    private final Map<Node, Known> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Known> eldest) {
            return size() > LIMIT;
        }
    };
    private final Map<Node, Set<Node>> given = new HashMap<>();
    private final List<Node> unsettled = new ArrayList<>();

    /** What was said of one thing. */
    private record Known(Set<Node> types, Set<Object> said) {}

    /**
     * Whether something new is said of a thing.
     *
     * @param types its classes, superclasses included
     * @param said what is said of it
     */
    boolean isNews(Node thing, Set<Node> types, List<Object> said) {
        Known before = known.get(thing);
        if (before != null && before.said.containsAll(said) && before.types.containsAll(types)) {
            return false;
        }
        if (before == null) {
            known.put(thing, new Known(new HashSet<>(types), new HashSet<>(said)));
        } else {
            before.types.addAll(types);
            before.said.addAll(said);
        }
        unsettled.add(thing);
        return true;
    }

    /** Says of which classes something is that all records mention, superclasses included. It is never forgotten. */
    void isGiven(Node node, List<Node> types) {
        given.put(node, Set.copyOf(types));
    }

    /** The classes of what records mention, superclasses included; empty for what is not known here. */
    public Set<Node> typesOf(Node node) {
        Known found = known.get(node);
        return found == null ? given.getOrDefault(node, Set.of()) : found.types;
    }

    /** Says that what was last written of things was stored. */
    public void settle() {
        unsettled.clear();
    }

    /** Says that it was not: these things are news again. */
    public void forget() {
        unsettled.forEach(known::remove);
        unsettled.clear();
    }
}
