package org.attest.serve.sparql;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.attest.problem.Problem;
import org.attest.problem.Where;
import org.attest.query.QueryPolicy;
import org.attest.serve.http.HttpProblem;

/** Reads the text of a query and refuses what must not run on an open endpoint. */
final class QueryGuard {

    private static final String BASE = "http://localhost/";
    private static final int MAX_CHARACTERS = 1_000_000;

    private QueryGuard() {}

    /**
     * The query.
     *
     * @throws HttpProblem 400 when it is not SPARQL or reaches out of the dataset, 413 when it is too long
     */
    static Query read(String text) {
        if (text.isBlank()) {
            throw new HttpProblem(400, "The query is empty", "Send one as query=…");
        }
        if (text.length() > MAX_CHARACTERS) {
            throw new HttpProblem(413, "The query is longer than " + MAX_CHARACTERS + " characters", "Split it");
        }
        Query query = parse(text);
        List<Problem> refused = QueryPolicy.endpoint().check(query, Where.file("query"));
        if (!refused.isEmpty()) {
            throw new HttpProblem(400, "This endpoint does not run such a query", "", lines(refused));
        }
        return query;
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.what() + (problem.cure().isEmpty() ? "" : ": " + problem.cure()))
                .toList();
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            String message = String.valueOf(e.getMessage()).strip();
            throw new HttpProblem(400, "The query is not SPARQL: " + message, "Mend it at the place named");
        }
    }
}
