package org.attest.serve.ontology;

import java.util.List;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;

/**
 * What the documentation says of a term.
 *
 * @param term the term
 * @param definition what it means; may be empty
 * @param facts the rest, in order
 * @param tree the concepts of a scheme by breadth; empty for other terms
 */
public record Entry(Term term, Cell definition, List<Fact> facts, List<Branch> tree) {

    /** Copies the lists. */
    public Entry {
        facts = List.copyOf(facts);
        tree = List.copyOf(tree);
    }
}
