package org.attest.validate.quick;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** To which part of a batch the quads of a graph belong: a testimony with its evidence, or what describes the batch. */
public final class Owner {

    private static final String EVIDENCE = "/evidence";

    private Owner() {}

    /** The testimony in whose graph or evidence a quad lies; the graph itself for all others. */
    public static Node of(Node graph) {
        String iri = graph.isURI() ? graph.getURI() : "";
        return iri.endsWith(EVIDENCE)
                ? NodeFactory.createURI(iri.substring(0, iri.length() - EVIDENCE.length()))
                : graph;
    }
}
