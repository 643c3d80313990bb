package org.attest.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;

/** Short ways to an answer, for tests. */
final class Answers {

    private Answers() {}

    static Query parse(String text) {
        return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
    }

    static String text(String query, DatasetGraph dataset, ResultFormat format, RunOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(parse(query), dataset, format, out, options);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Rows or triples; for an ASK 1 or 0. */
    static long rows(BoundQuery query, DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormat format = ResultFormat.forPeople(query.query());
        RunSummary summary = QueryRunner.run(query, dataset, format, out, RunOptions.standard());
        return query.query().isAskType() && out.toString(StandardCharsets.UTF_8).startsWith("false")
                ? 0
                : summary.rows();
    }
}
