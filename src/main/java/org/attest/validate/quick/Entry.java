package org.attest.validate.quick;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** What one graph says of one subject, as far as shapes look at it. A value that was added twice is there twice. */
final class Entry {

    private static final int FIRST_SIZE = 12;

    private final Node subject;
    private int[] predicates = new int[FIRST_SIZE];
    private Node[] values = new Node[FIRST_SIZE];
    private int size;
    private long bits;

    Entry(Node subject) {
        this.subject = subject;
    }

    Node subject() {
        return subject;
    }

    void add(int predicate, Node value) {
        if (size == predicates.length) {
            predicates = Arrays.copyOf(predicates, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        predicates[size] = predicate;
        values[size++] = value;
        bits |= PredicateSet.bit(predicate);
    }

    int size() {
        return size;
    }

    int predicate(int i) {
        return predicates[i];
    }

    Node value(int i) {
        return values[i];
    }

    /** The bits of its predicates, after {@link PredicateSet#bit}. */
    long bits() {
        return bits;
    }

    boolean has(int predicate) {
        if ((bits & PredicateSet.bit(predicate)) != 0) {
            for (int i = 0; i < size; i++) {
                if (predicates[i] == predicate) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean has(int predicate, Node value) {
        for (int i = 0; i < size; i++) {
            if (predicates[i] == predicate && values[i].equals(value)) {
                return true;
            }
        }
        return false;
    }
}
