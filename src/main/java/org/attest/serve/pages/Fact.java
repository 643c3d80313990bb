package org.attest.serve.pages;

import java.util.List;

/**
 * A name with its values, a line of a definition list.
 *
 * @param name what is said
 * @param values at least one
 */
public record Fact(Link name, List<Cell> values) {

    /** Copies the list. */
    public Fact {
        values = List.copyOf(values);
    }
}
