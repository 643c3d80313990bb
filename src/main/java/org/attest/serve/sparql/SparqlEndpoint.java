package org.attest.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.query.SafePaths;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;
import org.attest.serve.http.Spool;
import org.attest.serve.pages.Replies;
import org.attest.serve.pages.ResultTables;

/**
 * The query operation at {@code /sparql}.
 *
 * <p>The dataset, {@code default-graph-uri} and FROM (over the stored graphs, nothing is fetched), transactions and
 * timeouts are Fuseki's. An answer is written whole before its first byte is sent: so a timeout is always a 503, and
 * the headers that tell of a cut are right.
 */
public final class SparqlEndpoint extends SPARQL_QueryDataset {

    private final Replies replies;
    private final EndpointPage page;
    private final Optional<Limits> imposed;

    /**
     * An endpoint.
     *
     * @param replies for problems
     * @param page for requests without a query, and for browsers
     * @param imposed limits in place of those of the configuration; empty to take these
     */
    public SparqlEndpoint(Replies replies, EndpointPage page, Optional<Limits> imposed) {
        this.replies = replies;
        this.page = page;
        this.imposed = imposed;
    }

    @Override
    public void process(HttpAction action) {
        try {
            Requests.check(action.getRequest(), action.getResponse());
            if (Requests.asksForDescription(action.getRequest())) {
                page.describe(action.getRequest(), action.getResponse(), limits(action));
            } else {
                executeLifecycle(action);
            }
        } catch (Throwable e) {
            fail(action, e);
        }
    }

    @Override
    public void validate(HttpAction action) {
        validateParams(action, acceptedParams(action));
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            Query query = QueryGuard.read(text);
            run(action, text, query, Requests.format(action.getRequest(), AnswerWriter.formats(query)));
        } catch (HttpProblem e) {
            if (!Negotiation.prefersHtml(action.getRequest())) {
                throw e;
            }
            showProblem(action, text, e);
        }
    }

    private void run(HttpAction action, String text, Query query, Representation wanted) {
        Limits limits = limits(action);
        action.getContext().set(ARQ.queryTimeout, limits.times());
        RefuseServices.in(action.getContext());
        SafePaths.in(action.getContext());
        try (Spool spool = new Spool()) {
            boolean truncated = runInTransaction(action, text, query, wanted, limits, spool);
            HttpServletResponse response = action.getResponse();
            response.setContentType(wanted.contentType());
            response.setHeader("Vary", "Accept");
            response.setHeader(
                    "Attest-Row-Limit",
                    Long.toString(wanted == Representation.HTML ? ResultTables.SHOWN : limits.rows()));
            if (truncated) {
                response.setHeader("Attest-Truncated", "true");
            }
            action.setResponseStatus(200);
            spool.sendTo(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Limits limits(HttpAction action) {
        return imposed.orElseGet(() -> Limits.of(action.getContext()));
    }

    private boolean runInTransaction(
            HttpAction action, String text, Query query, Representation wanted, Limits limits, Spool spool)
            throws IOException {
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> decided = decideDataset(action, query, "");
            try (QueryExec exec = createQueryExec(action, decided.getRight(), decided.getLeft())) {
                QueryAnswer answer = QueryAnswer.of(exec, query, limits.rows());
                if (wanted == Representation.HTML) {
                    return page.result(spool, text, query, answer, limits);
                }
                AnswerWriter.write(spool, answer, wanted, query);
                return answer.truncated();
            }
        } finally {
            action.endRead();
        }
    }

    private void showProblem(HttpAction action, String text, HttpProblem problem) {
        try {
            action.setResponseStatus(problem.status());
            page.problem(action.getResponse(), text, problem, limits(action));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fail(HttpAction action, Throwable cause) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            replies.failure(request, response, asProblem(cause));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Throwable asProblem(Throwable cause) {
        return switch (cause) {
            case QueryCancelledException timeout -> timeout;
            case ActionErrorException refused -> refused.getRC() < 500 ? problem(refused) : refused;
            case QueryDeniedException denied -> new HttpProblem(403, String.valueOf(denied.getMessage()), "");
            case QueryException bad ->
                new HttpProblem(400, "The query cannot be run: " + bad.getMessage(), "Mend the query");
            default -> cause;
        };
    }

    private static HttpProblem problem(ActionErrorException refused) {
        return new HttpProblem(refused.getRC(), String.valueOf(refused.getMessage()), "");
    }
}
