package org.attest.query;

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

    /** The prefixes that are understood without being declared. */
    public static PrefixMapping prefixes() {
        return PrefixMapping.Factory.create().setNsPrefixes(Terms.PREFIXES);
    }
}
