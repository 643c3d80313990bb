package org.attest.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/**
 * What a query may do: read the dataset it is asked of, and nothing else.
 *
 * <p>Refused wherever in the tree they stand: SERVICE (silent or not), functions, aggregates and property functions
 * that load classes ({@code java:}) or run scripts, and the engine's own syntax beyond SPARQL. Updates do not get this
 * far: {@link QueryText} tells them apart. Says nothing about how long a query takes.
 *
 * @param allowDataset whether FROM and FROM NAMED are taken
 */
public record QueryPolicy(boolean allowDataset) {

    private static final List<String> CODE = List.of("java:", "js:", "http://jena.apache.org/ARQ/jsFunction#");

    /** For saved queries, which are asked of whatever dataset is at hand: no FROM. */
    public static QueryPolicy saved() {
        return new QueryPolicy(false);
    }

    /** For a SPARQL endpoint, whose protocol knows FROM. */
    public static QueryPolicy endpoint() {
        return new QueryPolicy(true);
    }

    /**
     * Everything in a query that is refused; empty when it may run.
     *
     * @param where what the query is called in the problems
     */
    public List<Problem> check(Query query, Where where) {
        QuerySurvey survey = QuerySurvey.of(query);
        ProblemLog log = new ProblemLog();
        survey.services()
                .forEach(node -> refuse(
                        log, where, "SERVICE " + node + " would call another server", "ask that server by itself"));
        survey.iris().stream()
                .filter(QueryPolicy::runsCode)
                .forEach(iri -> refuse(log, where, "<" + iri + "> would run code", "leave it out"));
        survey.extensions().forEach(word -> refuse(log, where, word + " is not SPARQL", "write it in plain SPARQL"));
        if (!allowDataset && query.hasDatasetDescription()) {
            String graphs = String.join(
                    ", ",
                    Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                            .toList());
            refuse(log, where, "FROM " + graphs + " would choose the graphs", "leave FROM out and use GRAPH");
        }
        return log.problems();
    }

    private static boolean runsCode(String iri) {
        String lower = iri.toLowerCase(Locale.ROOT);
        return CODE.stream().anyMatch(prefix -> lower.startsWith(prefix.toLowerCase(Locale.ROOT)));
    }

    private static void refuse(ProblemLog log, Where where, String what, String cure) {
        log.add(ProblemCode.QUERY_REFUSED, where, what, cure);
    }
}
