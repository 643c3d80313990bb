package org.attest.validate.quick;

import java.util.List;

/** What a shape asks of a node. Immutable; the answer is the engine's, to the letter. */
@FunctionalInterface
interface NodeTest {

    /** Whether the engine would find nothing. */
    boolean passes(Focus focus);

    /** That all of some tests pass. */
    static NodeTest all(List<NodeTest> tests) {
        if (tests.size() == 1) {
            return tests.getFirst();
        }
        NodeTest[] all = tests.toArray(NodeTest[]::new);
        return focus -> {
            for (NodeTest test : all) {
                if (!test.passes(focus)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** That one of some tests passes. */
    static NodeTest any(List<NodeTest> tests) {
        NodeTest[] all = tests.toArray(NodeTest[]::new);
        return focus -> {
            for (NodeTest test : all) {
                if (test.passes(focus)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** That a test does not pass. */
    static NodeTest not(NodeTest test) {
        return focus -> !test.passes(focus);
    }
}
