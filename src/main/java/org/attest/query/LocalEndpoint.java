package org.attest.query;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * A dataset of this process, open already. It is not closed here.
 *
 * @param dataset as stored
 */
public record LocalEndpoint(DatasetGraph dataset) implements SparqlEndpoint {

    @Override
    public RunSummary run(Query query, ResultFormat format, OutputStream out, RunOptions options) {
        return QueryRunner.run(query, dataset, format, out, options);
    }

    @Override
    public List<Binding> rows(Query query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                return exec.select().stream().toList();
            }
        });
    }
}
