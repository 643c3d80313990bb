package org.attest.validate.quick;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A stack of values: each property shape at work has those from its own start to the top. Saves making a list for each of
 * some dozens of property shapes a subject. A value may be there twice.
 */
final class Values {

    private static final int FIRST_SIZE = 64;

    private Node[] nodes = new Node[FIRST_SIZE];
    private int top;

    int top() {
        return top;
    }

    void push(Node value) {
        if (top == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * top);
        }
        nodes[top++] = value;
    }

    /** Drops all from a start on. */
    void dropFrom(int start) {
        top = start;
    }

    Node get(int i) {
        return nodes[i];
    }

    /** Whether a value is among those from a start on. */
    boolean contains(Node value, int start, int end) {
        for (int i = start; i < end; i++) {
            if (nodes[i].equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** The values from a start on, each once. */
    Set<Node> distinct(int start, int end) {
        return new HashSet<>(Arrays.asList(nodes).subList(start, end));
    }
}
