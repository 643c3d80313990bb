package org.attest.validate.quick;

import java.util.List;

/** What a property shape asks of the values of its path: of each, and of all together. */
final class PropertyTest implements NodeTest {

    private final PredicateSet path;
    private final NodeTest[] ofEach;
    private final ValuesTest[] ofAll;

    PropertyTest(PredicateSet path, List<NodeTest> ofEach, List<ValuesTest> ofAll) {
        this.path = path;
        this.ofEach = ofEach.toArray(NodeTest[]::new);
        this.ofAll = ofAll.toArray(ValuesTest[]::new);
    }

    @Override
    public boolean passes(Focus focus) {
        Values values = focus.view().values();
        int start = values.top();
        focus.pushValues(path);
        boolean passes = eachPasses(focus, start) && allPass(focus, start);
        values.dropFrom(start);
        return passes;
    }

    private boolean eachPasses(Focus focus, int start) {
        int end = focus.view().values().top();
        for (int i = start; i < end && ofEach.length > 0; i++) {
            Focus value = Focus.onValue(focus.view().values().get(i), focus.view());
            for (NodeTest test : ofEach) {
                if (!test.passes(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean allPass(Focus focus, int start) {
        for (ValuesTest test : ofAll) {
            if (!test.passes(focus, start)) {
                return false;
            }
        }
        return true;
    }
}
