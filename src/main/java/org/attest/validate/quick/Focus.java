package org.attest.validate.quick;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** A node that a shape looks at, seen from one part of a batch: that part and what describes the batch tell of it. */
final class Focus {

    private final View view;
    private final Node node;
    private final boolean isValue;
    private boolean lookedUp;
    private @Nullable Entry own;
    private @Nullable Entry described;

    private Focus(View view, Node node, boolean isValue) {
        this.view = view;
        this.node = node;
        this.isValue = isValue;
    }

    /** A value that the batch has for something. */
    static Focus onValue(Node value, View view) {
        return new Focus(view, value, true);
    }

    /** The subject of an entry. */
    static Focus onSubject(Entry entry, View view) {
        return new Focus(view, entry.subject(), false);
    }

    Node node() {
        return node;
    }

    View view() {
        return view;
    }

    boolean hasType(Node type) {
        lookUp();
        return (own != null && own.has(Predicates.TYPE, type))
                || (described != null && described.has(Predicates.TYPE, type))
                || typesFromElsewhere().contains(type);
    }

    /** Puts the values of a path on the stack; classes from elsewhere are no values here. */
    void pushValues(PredicateSet path) {
        lookUp();
        push(own, path);
        push(described, path);
        if (path.contains(Predicates.TYPE) && !typesFromElsewhere().isEmpty()) {
            view.doubt();
        }
    }

    private void push(@Nullable Entry entry, PredicateSet path) {
        if (entry == null || !path.mayMeet(entry.bits())) {
            return;
        }
        for (int i = 0; i < entry.size(); i++) {
            if (path.contains(entry.predicate(i))) {
                view.values().push(entry.value(i));
            }
        }
    }

    private Set<Node> typesFromElsewhere() {
        return view.index().typesFromElsewhere(node, isValue);
    }

    private void lookUp() {
        if (!lookedUp) {
            own = view.part().find(node);
            described = view.part() == view.index().description()
                    ? null
                    : view.index().description().find(node);
            lookedUp = true;
        }
    }
}
