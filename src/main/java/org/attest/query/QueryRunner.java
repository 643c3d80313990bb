package org.attest.query;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.attest.problem.Problem;
import org.attest.problem.Where;

/**
 * Runs queries on a dataset and streams their answers.
 *
 * <p>Does not choose the format, tell the user of a cut, or open anything.
 */
public final class QueryRunner {

    private QueryRunner() {}

    /** Runs a saved query. */
    public static RunSummary run(
            BoundQuery query, DatasetGraph dataset, ResultFormat format, OutputStream out, RunOptions options) {
        return run(query.query(), dataset, format, out, options);
    }

    /**
     * Runs a query in a READ transaction of its own, or in the one that the thread has open.
     *
     * @param out is flushed, not closed
     * @throws QueryFailure when it is refused or stopped; part of the answer may be written by then
     */
    public static RunSummary run(
            Query query, DatasetGraph dataset, ResultFormat format, OutputStream out, RunOptions options) {
        insist(query, format);
        return Txn.calculateRead(dataset, () -> {
            QueryExecBuilder builder =
                    QueryExec.dataset(options.view().of(dataset)).query(query);
            SafePaths.in(builder);
            options.timeout().ifPresent(limit -> builder.timeout(limit.toMillis(), TimeUnit.MILLISECONDS));
            try (QueryExec exec = builder.build()) {
                return write(exec, query, format, out, options);
            }
        });
    }

    /** Refuses what may not run, and a format that the kind of query has not. */
    static void insist(Query query, ResultFormat format) {
        List<Problem> refused = QueryPolicy.endpoint().check(query, Where.file("query"));
        if (!refused.isEmpty()) {
            throw QueryFailure.refused(refused);
        }
        if (!format.fits(query)) {
            throw QueryFailure.format(format.misfit(query));
        }
    }

    private static RunSummary write(
            QueryExec exec, Query query, ResultFormat format, OutputStream out, RunOptions options) {
        try {
            return new AnswerWriter(query, format, out, options).write(Answer.of(query, exec));
        } catch (QueryCancelledException e) {
            throw QueryFailure.timeout(options.timeout().orElse(null), e);
        } catch (StackOverflowError e) {
            throw QueryFailure.tooHeavy(e);
        }
    }
}
