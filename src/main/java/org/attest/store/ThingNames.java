package org.attest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The names that datasets have for their things, until all are heard: one of them becomes the label, whatever the order
 * in which they come.
 *
 * <p>Grows with the number of different things and names, some 200 bytes each, not with that of records.
 */
final class ThingNames {

    private final Map<Node, Object> names = new HashMap<>();

    /** Takes a name of a thing. */
    void add(Node thing, Node name) {
        Object before = names.putIfAbsent(thing, name);
        if (before instanceof Node only && !only.equals(name)) {
            names.put(thing, new HashSet<>(Set.of(only, name)));
        } else if (before instanceof Set<?> several && !several.contains(name)) {
            Set<Object> more = new HashSet<>(several);
            more.add(name);
            names.put(thing, more);
        }
    }

    /** Hands over each thing with its names, in no order. */
    void forEach(BiConsumer<Node, Collection<Node>> each) {
        names.forEach((thing, value) -> {
            Set<Node> all = new HashSet<>();
            if (value instanceof Node only) {
                all.add(only);
            } else if (value instanceof Set<?> several) {
                several.forEach(name -> all.add((Node) name));
            }
            each.accept(thing, all);
        });
    }

    /** What is said of a thing that goes by these names: the least is its label. */
    static Set<Triple> triples(Node thing, Collection<Node> names) {
        Node label = ThingLabels.least(names).orElseThrow();
        Set<Triple> triples = new HashSet<>();
        for (Node name : names) {
            triples.add(Triple.create(thing, name.equals(label) ? Terms.LABEL : Terms.ALT_LABEL, name));
        }
        return triples;
    }
}
