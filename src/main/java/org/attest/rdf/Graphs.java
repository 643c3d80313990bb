package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The named graphs of the program itself. Those of testimonies have IRIs under the base of the database. */
public final class Graphs {

    static {
        JenaSystem.init();
    }

    /** The namespace of these graphs. */
    public static final String NS = "https://w3id.org/attest/graph/";

    /** Sources, reports and testimonies. */
    public static final Node CATALOGUE = graph("catalogue");

    /** Actors, units and places. */
    public static final Node THINGS = graph("things");

    /** What the program concluded: occurrences. */
    public static final Node DERIVED = graph("derived");

    /**
     * What datasets say of things that are one with others, or lie in such, or of which reports or authorities speak too, each
     * by itself: what the graph of things is made of for these. In no union.
     */
    public static final Node PARTS = graph("parts");

    /** What reports and authorities say of the same things, each by itself. In no union. */
    public static final Node GIVEN = graph("given");

    /** Loading; the one graph that depends on more than the archive. */
    public static final Node HISTORY = graph("history");

    /**
     * What the accepted view says in the words of others. In a database that has it; a function of the accepted view, and
     * no part of it.
     */
    public static final Node ALIGNED = graph("aligned");

    private Graphs() {}

    private static Node graph(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
