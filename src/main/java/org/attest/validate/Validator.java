package org.attest.validate;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Ontology;

/**
 * Checks batches against shapes and takes out what breaks one.
 *
 * <ul>
 *   <li>An account that breaks a shape, or whose evidence does, goes out of that testimony: its triples, its evidence,
 *       the mark that it is denied and, where it is a relation, the plain triple, unless another account says that too.
 *       Links of other accounts to it stay.
 *   <li>A testimony that breaks one in the catalogue goes out whole; a thing of an authority, a judgement and a part left
 *       out of a text go out alone.
 *   <li>A source, a report or a thing of a report that breaks one costs the report.
 *   <li>Warnings become remarks.
 * </ul>
 *
 * <p>Each testimony is looked at by itself, since voices may give one account different values; accounts that are only
 * reported are held to the shapes of what they would be. Immutable: safe for use by several threads.
 */
public final class Validator {

    private final ShapeSet shapes;
    private final Ontology ontology;
    private final boolean looksFirst;

    /**
     * A validator.
     *
     * @param shapes the shapes; {@link ShapeSet#standard()} unless it is for a test
     * @param ontology tells which plain triples an account of a relation gives
     */
    public Validator(ShapeSet shapes, Ontology ontology) {
        this(shapes, ontology, true);
    }

    private Validator(ShapeSet shapes, Ontology ontology, boolean looksFirst) {
        this.shapes = shapes;
        this.ontology = ontology;
        this.looksFirst = looksFirst;
    }

    /** One that gives every batch to the SHACL engine, with the same results and much slower: to compare with. */
    public static Validator byEngineOnly(ShapeSet shapes, Ontology ontology) {
        return new Validator(shapes, ontology, false);
    }

    /**
     * Checks a batch.
     *
     * @param batch a batch as it was mapped
     * @param typesOfKnown gives the classes, superclasses included, of a thing that the batch mentions and does not
     *     describe because an authority has it; empty for one it does not know
     */
    public Checked check(GraphBatch batch, Function<Node, Set<Node>> typesOfKnown) {
        if (looksFirst) {
            OptionalInt accounts = shapes.quick().accountsIfGood(batch, typesOfKnown);
            if (accounts.isPresent()) {
                return good(batch, accounts.getAsInt());
            }
        }
        return new Check(shapes, ontology, batch, new Parts(batch, typesOfKnown)).run();
    }

    private static Checked good(GraphBatch batch, int accounts) {
        int count = Check.countsDescribed(batch) ? Check.described(batch) : accounts;
        return new Checked(CheckedBatch.of(batch, List.of()), List.of(), count, count);
    }
}
