package org.attest.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.store.align.Alignment;

/**
 * The aligned graph of a dataset, kept in step.
 *
 * <p>That the graph is there is the setting: it is never empty while it is on, since the labels of our own terms are always
 * in it. All within the caller's write transaction. The derivation is made whole each time and held in memory; only
 * differences are written.
 */
final class AlignedGraph {

    private AlignedGraph() {}

    /** What became of the graph. */
    record Written(long triples, long added, long removed) {}

    /** Whether the dataset has it. */
    static boolean isIn(DatasetGraph data) {
        return data.contains(Graphs.ALIGNED, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Makes it what it must be; makes it where it was not. */
    static Written renew(DatasetGraph data) {
        Alignment alignment = Alignment.standard();
        Set<Triple> terms = stored(alignment.terms());
        // The queries look at the terms in it: those of another version of the program must not be among them.
        Written ofTerms = write(data, ofOurTerms(data), terms);
        Set<Triple> before = triples(data);
        Set<Triple> after = stored(alignment.derive(data));
        Written rest = write(data, before, after);
        return new Written(after.size(), ofTerms.added() + rest.added(), ofTerms.removed() + rest.removed());
    }

    /** Takes it out; gives the number of triples that it had. */
    static long remove(DatasetGraph data) {
        return write(data, triples(data), Set.of()).removed();
    }

    private static Written write(DatasetGraph data, Set<Triple> before, Set<Triple> after) {
        List<Triple> gone =
                before.stream().filter(triple -> !after.contains(triple)).toList();
        List<Triple> come =
                after.stream().filter(triple -> !before.contains(triple)).toList();
        gone.forEach(triple -> data.delete(Quad.create(Graphs.ALIGNED, triple)));
        come.forEach(triple -> data.add(Quad.create(Graphs.ALIGNED, triple)));
        return new Written(after.size(), come.size(), gone.size());
    }

    private static Set<Triple> triples(DatasetGraph data) {
        var found = data.find(Graphs.ALIGNED, Node.ANY, Node.ANY, Node.ANY);
        try {
            return new HashSet<>(Iter.toSet(Iter.map(found, Quad::asTriple)));
        } finally {
            Iter.close(found);
        }
    }

    private static Set<Triple> ofOurTerms(DatasetGraph data) {
        Set<Triple> ours = triples(data);
        ours.removeIf(triple -> !triple.getSubject().getURI().startsWith(Att.NS));
        return ours;
    }

    private static Set<Triple> stored(Set<Triple> triples) {
        Set<Triple> stored = new HashSet<>();
        triples.forEach(triple ->
                stored.add(Terms.asStored(Quad.create(Graphs.ALIGNED, triple)).asTriple()));
        return stored;
    }
}
