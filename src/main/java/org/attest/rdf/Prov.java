package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of PROV-O that are used here; Jena has no vocabulary class for it. */
public final class Prov {

    static {
        JenaSystem.init();
    }

    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    /** Someone or something that answers for what was made. */
    public static final Node AGENT = term("Agent");

    /** A human agent. */
    public static final Node PERSON = term("Person");

    /** A running program. */
    public static final Node SOFTWARE_AGENT = term("SoftwareAgent");

    /** Something done over a time: a loading. */
    public static final Node ACTIVITY = term("Activity");

    /** What was made, by which activity. */
    public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
