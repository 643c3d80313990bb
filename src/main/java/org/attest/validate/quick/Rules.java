package org.attest.validate.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.jspecify.annotations.Nullable;

/** The tests of all shapes with a target, by what makes a node their target. Not changed once compiled. */
final class Rules {

    /** Of a shape that the compiler does not know enough of. */
    private static final NodeTest DOUBT = focus -> false;

    private final Compiler compiler;
    private final Predicates predicates;
    private final Map<Node, List<NodeTest>> ofClass = new HashMap<>();
    private final Map<Integer, List<NodeTest>> ofSubjects = new HashMap<>();
    private final Map<Integer, List<NodeTest>> ofObjects = new HashMap<>();
    private boolean doubtAlways;

    Rules(Iterable<Shape> shapes, Predicates predicates) {
        this.compiler = new Compiler(predicates);
        this.predicates = predicates;
        shapes.forEach(this::add);
    }

    /** Whether a shape picks its nodes in a way that is not known, so that any batch may have one. */
    boolean doubtAlways() {
        return doubtAlways;
    }

    /** Whether all that an entry makes targets pass their tests. */
    boolean pass(Entry entry, View view) {
        Focus subject = Focus.onSubject(entry, view);
        for (int i = 0; i < entry.size(); i++) {
            int predicate = entry.predicate(i);
            Node value = entry.value(i);
            if (predicate == Predicates.TYPE && !pass(ofClass.get(value), subject)) {
                return false;
            }
            List<NodeTest> tests = ofObjects.get(predicate);
            if (!pass(ofSubjects.get(predicate), subject)
                    || (tests != null && !pass(tests, Focus.onValue(value, view)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean pass(@Nullable List<NodeTest> tests, Focus focus) {
        if (tests != null) {
            for (NodeTest test : tests) {
                if (!test.passes(focus)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void add(Shape shape) {
        if (shape.deactivated()) {
            return;
        }
        NodeTest test = test(shape);
        for (Target target : shape.getTargets()) {
            Node object = target.getObject();
            switch (target.getTargetType()) {
                case targetClass, implicitClass -> put(ofClass, object, test);
                case targetSubjectsOf -> put(ofSubjects, predicates.number(object), test);
                case targetObjectsOf -> put(ofObjects, predicates.number(object), test);
                default -> doubtAlways = true;
            }
        }
    }

    private NodeTest test(Shape shape) {
        try {
            return compiler.compile(shape);
        } catch (UnknownException e) {
            return DOUBT;
        }
    }

    private static <K> void put(Map<K, List<NodeTest>> map, K key, NodeTest test) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(test);
    }
}
