package org.attest.query;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/**
 * A SPARQL endpoint reached by HTTP. Rows come over as the server sends them and are written here, by the writers that
 * a local answer goes through.
 *
 * @param sparql address of the endpoint, as {@code http://localhost:3030/sparql}
 */
public record RemoteEndpoint(URI sparql) implements SparqlEndpoint {

    @Override
    public RunSummary run(Query query, ResultFormat format, OutputStream out, RunOptions options) {
        QueryRunner.insist(query, format);
        QueryExecHTTPBuilder builder = builder(query);
        options.timeout().ifPresent(limit -> builder.timeout(limit.toMillis()));
        return guarded(() -> {
            try (QueryExec exec = builder.build()) {
                return QueryRunner.write(exec, query, format, out, options);
            }
        });
    }

    @Override
    public List<Binding> rows(Query query) {
        return guarded(() -> {
            try (QueryExec exec = builder(query).build()) {
                return exec.select().stream().toList();
            }
        });
    }

    private QueryExecHTTPBuilder builder(Query query) {
        return QueryExecHTTPBuilder.service(sparql.toString()).query(query).sendMode(QuerySendMode.asPostForm);
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (org.apache.jena.atlas.web.HttpException e) {
            throw QueryFailure.ofServer(sparql, e.getStatusCode(), e);
        } catch (org.apache.jena.sparql.engine.http.QueryExceptionHTTP e) {
            throw QueryFailure.ofServer(sparql, e.getStatusCode(), e);
        }
    }
}
