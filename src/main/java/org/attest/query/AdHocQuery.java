package org.attest.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.attest.problem.ProblemLog;

/** A query that a person types: the usual prefixes need not be declared. */
public final class AdHocQuery {

    private AdHocQuery() {}

    /**
     * Parses it.
     *
     * @throws QueryFailure if it is no query, or one that may not run; the message has line and column
     */
    public static Query parse(String text) {
        ProblemLog log = new ProblemLog();
        Optional<Query> query = QueryText.read(text, "query", QueryPolicy.endpoint(), Terms.PREFIXES, log);
        return query.orElseThrow(() -> QueryFailure.refused(log.problems()));
    }

    /**
     * Terms of the ontology's namespace that the ontology has not: they match nothing, and the answer is empty without a
     * word. The query may run all the same.
     *
     * @param query the query
     * @param text as it was written, to find the line
     * @return a remark for each term, with its line and what may have been meant; empty when all are known
     */
    public static List<String> doubts(Query query, String text) {
        return TermCheck.of(QuerySurvey.of(query).iris(), text, "query").stream()
                .map(problem -> problem.where() + ": " + problem.what()
                        + (problem.cure().isEmpty() ? "" : " (" + problem.cure() + ")"))
                .toList();
    }

    /** The prefixes that are understood without being declared. */
    public static PrefixMapping prefixes() {
        return PrefixMapping.Factory.create().setNsPrefixes(Terms.PREFIXES);
    }
}
