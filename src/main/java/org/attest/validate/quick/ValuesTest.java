package org.attest.validate.quick;

import java.util.Set;
import org.apache.jena.graph.Node;

/** What a property shape asks of all the values of its path together. Immutable. */
@FunctionalInterface
interface ValuesTest {

    /**
     * Whether the engine would find nothing.
     *
     * @param focus whose values they are
     * @param start where they begin on the focus's stack, of which they are the top
     */
    boolean passes(Focus focus, int start);

    /** That there are so many different ones; below zero for no limit. */
    static ValuesTest count(int least, int most) {
        return (focus, start) -> {
            Values values = focus.view().values();
            int size = values.top() - start;
            if (size < least) {
                return false;
            }
            boolean repeatsMatter = size > 1 && (least > 1 || (most >= 0 && size > most));
            int different = repeatsMatter ? values.distinct(start, values.top()).size() : size;
            return different >= least && (most < 0 || different <= most);
        };
    }

    /** That so many different ones pass a test; below zero for no limit. */
    static ValuesTest countOf(NodeTest test, int least, int most) {
        return (focus, start) -> {
            Values values = focus.view().values();
            int passing = 0;
            for (Node value : values.distinct(start, values.top())) {
                if (test.passes(Focus.onValue(value, focus.view()))) {
                    passing++;
                }
            }
            return passing >= least && (most < 0 || passing <= most);
        };
    }

    /** That one of them is this. */
    static ValuesTest has(Node wanted) {
        return (focus, start) -> {
            Values values = focus.view().values();
            return values.contains(wanted, start, values.top());
        };
    }

    /** That none is a value of another path. */
    static ValuesTest disjoint(PredicateSet other) {
        return (focus, start) -> pairs(focus, start, other, (a, b) -> !a.equals(b));
    }

    /** That each is before, or before or equal to, each value of another path. */
    static ValuesTest before(PredicateSet other, boolean orEqual) {
        return (focus, start) -> pairs(focus, start, other, (a, b) -> Order.isBefore(a, b, orEqual));
    }

    /** That they are the values of another path. */
    static ValuesTest same(PredicateSet other) {
        return (focus, start) -> {
            Values values = focus.view().values();
            int end = values.top();
            focus.pushValues(other);
            Set<Node> others = values.distinct(end, values.top());
            values.dropFrom(end);
            return others.equals(values.distinct(start, end));
        };
    }

    private static boolean pairs(Focus focus, int start, PredicateSet other, Pair test) {
        Values values = focus.view().values();
        int end = values.top();
        if (start == end) {
            return true;
        }
        focus.pushValues(other);
        boolean passes = true;
        for (int i = start; passes && i < end; i++) {
            for (int j = end; passes && j < values.top(); j++) {
                passes = test.holds(values.get(i), values.get(j));
            }
        }
        values.dropFrom(end);
        return passes;
    }

    /** What is to hold of two values. */
    @FunctionalInterface
    interface Pair {
        boolean holds(Node value, Node other);
    }
}
