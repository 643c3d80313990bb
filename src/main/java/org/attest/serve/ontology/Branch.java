package org.attest.serve.ontology;

import java.util.List;

/**
 * A term in a tree with those directly below it.
 *
 * @param term the term
 * @param below in the order of their module
 */
public record Branch(Term term, List<Branch> below) {

    /** Copies the list. */
    public Branch {
        below = List.copyOf(below);
    }

    /** How many there are, itself included. */
    public int size() {
        return 1 + below.stream().mapToInt(Branch::size).sum();
    }
}
