package org.attest.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.attest.rdf.Graphs;

/**
 * Queries of the accepted view and the aligned graph as one.
 *
 * <p>Said in the query itself, by FROM, so that it holds on any endpoint. With FROM there are no named graphs, and GRAPH
 * would find nothing: such a query is refused rather than answered with no rows.
 */
public final class AlignedView {

    private AlignedView() {}

    /**
     * Points a query at the two graphs.
     *
     * @throws QueryFailure if the query chooses graphs itself
     */
    public static void ask(Query query) {
        ProblemLog log = new ProblemLog();
        if (query.hasDatasetDescription()) {
            refuse(log, "FROM chooses other graphs than --aligned does", "leave one of them out");
        }
        if (!QuerySurvey.of(query).graphs().isEmpty()) {
            refuse(
                    log,
                    "GRAPH looks at single graphs, and --aligned makes one of two",
                    "leave GRAPH out, or leave --aligned out and write GRAPH graph:aligned { … }");
        }
        if (!log.problems().isEmpty()) {
            throw QueryFailure.refused(log.problems());
        }
        query.addGraphURI(Quad.defaultGraphIRI.getURI());
        query.addGraphURI(Graphs.ALIGNED.getURI());
    }

    /** Whether an endpoint has the aligned graph. */
    public static boolean isIn(SparqlEndpoint endpoint) {
        Query query = QueryFactory.create("SELECT ?s { GRAPH <" + Graphs.ALIGNED.getURI() + "> { ?s ?p ?o } } LIMIT 1");
        return !List.copyOf(endpoint.rows(query)).isEmpty();
    }

    private static void refuse(ProblemLog log, String what, String cure) {
        log.add(ProblemCode.QUERY_REFUSED, Where.file("query"), what, cure);
    }
}
