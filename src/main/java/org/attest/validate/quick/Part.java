package org.attest.validate.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What one testimony says, evidence included, or what describes a batch. */
final class Part {

    private final boolean isTestimony;
    private final Map<Node, Entry> bySubject = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Part(boolean isTestimony) {
        this.isTestimony = isTestimony;
    }

    /** What it says of a subject; an empty entry where it said nothing till now. */
    Entry of(Node subject) {
        Entry entry = bySubject.get(subject);
        if (entry == null) {
            entry = new Entry(subject);
            bySubject.put(subject, entry);
            entries.add(entry);
        }
        return entry;
    }

    /** What it says of a node; null where it says nothing. */
    @Nullable Entry find(Node node) {
        return bySubject.get(node);
    }

    /** All it says. */
    List<Entry> entries() {
        return entries;
    }

    /** Adds a value; what is only reported has the classes that it would have, as the engine is shown it. */
    void add(Entry entry, int predicate, Node value) {
        entry.add(predicate, value);
        if (predicate == Predicates.WOULD_BE && isTestimony) {
            entry.add(Predicates.TYPE, value);
        }
    }

    /** How many of its subjects say in which testimony they are. */
    int accounts() {
        int accounts = 0;
        for (Entry entry : entries) {
            if (entry.has(Predicates.SAID_IN)) {
                accounts++;
            }
        }
        return accounts;
    }
}
