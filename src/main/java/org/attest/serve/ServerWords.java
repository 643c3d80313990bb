package org.attest.serve;

import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;
import org.attest.rdf.Att;

/** The words of our own in configuration files of Fuseki. */
final class ServerWords {

    static {
        JenaSystem.init();
    }

    static final String NS = "https://w3id.org/attest/server#";

    /** The operation of an endpoint: queries, read-only, within limits. */
    static final Operation QUERY =
            Operation.alloc(NodeFactory.createURI(NS + "query"), "attest-query", "SPARQL query, read-only and limited");

    /** The same, as configurations name it. */
    static final Resource OPERATION = ResourceFactory.createResource(NS + "query");

    /**
     * Type of a dataset that is an Attest database; without a location it is the one that the program has open. With one
     * it is opened by {@code org.attest.store}, whose word this is.
     */
    static final Resource DATABASE = ResourceFactory.createResource(Att.NS + "Database");

    /** The folder of a database. */
    static final Property LOCATION = ResourceFactory.createProperty(Att.NS + "location");

    /** Of a service: the base of its database's IRIs. */
    static final Property BASE = ResourceFactory.createProperty(NS + "base");

    /** Where the dataset of a database tells its base. */
    static final Symbol BASE_IN_CONTEXT = Symbol.create(Att.NS + "base");

    /** Of a service: the name of its database. */
    static final Property TITLE = ResourceFactory.createProperty(NS + "title");

    private ServerWords() {}
}
