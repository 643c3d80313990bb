package org.attest.serve.ontology;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.attest.serve.pages.Cell;

/**
 * A shape that has something to say when it is broken.
 *
 * @param name the shape's name after {@code #}, its anchor
 * @param module the module whose shapes it is of
 * @param on what it is asked of
 * @param path what it looks at; may be empty
 * @param message what is wrong when it is broken
 * @param cure what to do then; may be empty
 * @param severity violation, warning or info
 * @param terms the terms it names, itself or through shapes that only serve others
 */
public record Check(
        String name, String module, Cell on, Cell path, Cell message, Cell cure, String severity, Set<Node> terms) {

    /** Copies the set. */
    public Check {
        terms = Set.copyOf(terms);
    }

    /** Where it is listed. */
    public String address() {
        return "/ontology/shapes#" + name;
    }
}
