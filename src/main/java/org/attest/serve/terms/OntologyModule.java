package org.attest.serve.terms;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A module of the ontology, a file of Turtle.
 *
 * @param name its path below the IRI of the whole, {@code events} or {@code schemes/acled}
 * @param iri its IRI; that of the whole for the module that imports the others
 * @param graph what it says; not to be changed
 * @param subjects what it speaks of, in the order of the file
 * @param imports the names of the modules of ours that it imports, in the order of the file
 * @param turtle the file as it is
 */
public record OntologyModule(
        String name, Node iri, Graph graph, List<Node> subjects, List<String> imports, String turtle) {

    /** Copies the lists. */
    public OntologyModule {
        subjects = List.copyOf(subjects);
        imports = List.copyOf(imports);
    }
}
