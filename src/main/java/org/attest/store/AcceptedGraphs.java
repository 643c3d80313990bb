package org.attest.store;

import java.util.Set;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * Which named graphs belong into the default graph: those of the program itself but the aligned one, and the accepted
 * testimonies. Keeps some answers, so it is good for one state of the data.
 */
final class AcceptedGraphs {

    private static final Set<Node> ALWAYS = Set.of(Graphs.CATALOGUE, Graphs.HISTORY, Graphs.THINGS, Graphs.DERIVED);

    /** A database may have millions of testimonies; those asked for lie close together. */
    private static final int KEPT = 10_000;

    private final DatasetGraph data;
    private final Cache<Node, Boolean> kept = CacheFactory.createCache(KEPT);

    AcceptedGraphs(DatasetGraph data) {
        this.data = data;
    }

    /** Whether a graph is among them. */
    boolean contains(Node graph) {
        return ALWAYS.contains(graph)
                || kept.get(graph, name -> data.contains(Graphs.CATALOGUE, name, Att.accepted, Terms.TRUE));
    }
}
