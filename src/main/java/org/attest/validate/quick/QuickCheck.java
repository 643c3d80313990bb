package org.attest.validate.quick;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.attest.rdf.GraphBatch;

/**
 * Tells of most good batches, fast, that no shape complains of them.
 *
 * <p>It never says so of a batch of which the SHACL engine would report anything, warnings and notes included. It does not
 * say so of every good batch: never of one with blank nodes, triple terms or a class hierarchy of its own, nor of one with
 * a node that a shape is for which asks something that is not compiled (any component but those in {@link Compiler}, any
 * path but predicates and alternatives of them). Immutable: safe for use by several threads.
 */
public final class QuickCheck {

    private final Predicates predicates = new Predicates();
    private final Rules rules;

    /** Compiles shapes. */
    public QuickCheck(Shapes shapes) {
        rules = new Rules(shapes.getTargetShapes(), predicates);
    }

    /**
     * Looks at a batch.
     *
     * @param typesOfKnown the classes of things that the batch mentions and does not describe; empty for unknown ones
     * @return how many accounts its testimonies have, each counted once a testimony, where no shape complains of anything;
     *     empty where one might
     */
    public OptionalInt accountsIfGood(GraphBatch batch, Function<Node, Set<Node>> typesOfKnown) {
        Index index = rules.doubtAlways() ? null : Index.of(batch, predicates, typesOfKnown);
        if (index == null || !passes(index.description(), index)) {
            return OptionalInt.empty();
        }
        int accounts = 0;
        for (Part testimony : index.testimonies()) {
            if (!passes(testimony, index)) {
                return OptionalInt.empty();
            }
            accounts += testimony.accounts();
        }
        return OptionalInt.of(accounts);
    }

    private boolean passes(Part part, Index index) {
        View view = new View(index, part);
        for (Entry entry : part.entries()) {
            if (!rules.pass(entry, view)) {
                return false;
            }
        }
        return !view.isDoubtful();
    }
}
