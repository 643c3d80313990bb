package org.attest.query;

import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What comes of a query, as it comes in: it can be read once, while its execution or its connection is open. */
sealed interface Answer {

    /** Of a SELECT. */
    record Rows(RowSet rows) implements Answer {}

    /** Of an ASK. */
    record Truth(boolean value) implements Answer {}

    /** Of a CONSTRUCT or DESCRIBE; triples may come more than once. */
    record Triples(Iterator<Triple> triples) implements Answer {}

    static Answer of(Query query, QueryExec exec) {
        return switch (query.queryType()) {
            case SELECT -> new Rows(exec.select());
            case ASK -> new Truth(exec.ask());
            case CONSTRUCT -> new Triples(exec.constructTriples());
            case DESCRIBE -> new Triples(exec.describeTriples());
            case CONSTRUCT_JSON, UNKNOWN ->
                throw new IllegalStateException("no plain SPARQL query: " + query.queryType());
        };
    }
}
