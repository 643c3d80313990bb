package org.attest.store;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Look-ups that are read to their end, so that the data may be written afterwards. */
final class Quads {

    private Quads() {}

    /** The quads of one named graph that match. */
    static List<Quad> list(DatasetGraph data, Node graph, Node s, Node p, Node o) {
        return Iter.toList(data.find(graph, s, p, o));
    }

    /** The subjects of a property and value in one named graph. */
    static Set<Node> subjects(DatasetGraph data, Node graph, Node p, Node o) {
        return collect(data.find(graph, Node.ANY, p, o), Quad::getSubject);
    }

    /** The values of a property in one named graph. */
    static Set<Node> objects(DatasetGraph data, Node graph, Node s, Node p) {
        return collect(data.find(graph, s, p, Node.ANY), Quad::getObject);
    }

    private static Set<Node> collect(Iterator<Quad> found, Function<Quad, Node> part) {
        try {
            Set<Node> nodes = new LinkedHashSet<>();
            found.forEachRemaining(quad -> nodes.add(part.apply(quad)));
            return nodes;
        } finally {
            Iter.close(found);
        }
    }
}
