package org.attest.validate.quick;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;

/** Numbers for the predicates that shapes look at, in the order in which they were met. No others have one. */
final class Predicates {

    /** {@code rdf:type}. */
    static final int TYPE = 0;
    /** {@code rdfs:subClassOf}. */
    static final int SUBCLASS = 1;
    /** {@code att:wouldBe}. */
    static final int WOULD_BE = 2;
    /** {@code att:saidIn}. */
    static final int SAID_IN = 3;

    private static final int UNKNOWN = -1;

    private final Map<Node, Integer> numbers = new HashMap<>();

    Predicates() {
        number(RDF.type.asNode());
        number(RDFS.subClassOf.asNode());
        number(Att.wouldBe);
        number(Att.saidIn);
    }

    /** The number of a predicate, a new one if need be. For the time of compiling. */
    int number(Node predicate) {
        return numbers.computeIfAbsent(predicate, node -> numbers.size());
    }

    /** The number of a predicate; below zero where no shape looks at it. */
    int find(Node predicate) {
        Integer number = numbers.get(predicate);
        return number == null ? UNKNOWN : number;
    }
}
