package org.attest.query;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** Where queries are answered: a dataset of this process, or a server. The same query gives the same bytes on both. */
public sealed interface SparqlEndpoint permits LocalEndpoint, RemoteEndpoint {

    /**
     * Runs a query and writes its answer as it comes in.
     *
     * @param out is flushed, not closed
     * @throws QueryFailure when it is refused, stopped, or cannot be answered; part of the answer may be written by then
     */
    RunSummary run(Query query, ResultFormat format, OutputStream out, RunOptions options);

    /** The same for a saved query. */
    default RunSummary run(BoundQuery query, ResultFormat format, OutputStream out, RunOptions options) {
        return run(query.query(), format, out, options);
    }

    /** All rows of a SELECT, in memory; for small answers. */
    List<Binding> rows(Query query);
}
