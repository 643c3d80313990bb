package org.attest.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;

/**
 * A SPARQL endpoint reached by HTTP (SPARQL 1.1 Protocol, query by POST). The answer comes over as JSON results or
 * N-Triples, which keep every term, and is written here by the writers that a local answer goes through.
 *
 * @param sparql address of the endpoint, as {@code http://localhost:3030/sparql}
 */
public record RemoteEndpoint(URI sparql) implements SparqlEndpoint {

    /** Set by our server when its own limit cut the answer. */
    private static final String CUT = "Attest-Truncated";

    private static final String ROWS = "application/sparql-results+json";
    private static final String TRIPLES = "application/n-triples";

    @Override
    public RunSummary run(Query query, ResultFormat format, OutputStream out, RunOptions options) {
        QueryRunner.insist(query, format);
        return ask(query, options, response -> {
            RunSummary summary = new AnswerWriter(query, format, out, options).write(answer(query, response.body()));
            boolean cutThere = response.headers().firstValue(CUT).isPresent();
            return new RunSummary(summary.rows(), summary.cut() || cutThere);
        });
    }

    @Override
    public List<Binding> rows(Query query) {
        return ask(
                query,
                RunOptions.standard(),
                response -> answer(query, response.body()) instanceof Answer.Rows rows
                        ? rows.rows().stream().toList()
                        : List.of());
    }

    private static Answer answer(Query query, InputStream body) {
        if (query.isConstructType() || query.isDescribeType()) {
            return new Answer.Triples(AsyncParser.asyncParseTriples(body, Lang.NTRIPLES, null));
        }
        QueryExecResult result = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .readAny(body, new Context());
        return result.isRowSet() ? new Answer.Rows(result.rowSet()) : new Answer.Truth(result.booleanResult());
    }

    private <T> T ask(Query query, RunOptions options, Function<HttpResponse<InputStream>, T> reader) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        HttpRequest.Builder request = HttpRequest.newBuilder(sparql)
                .header("Accept", graph ? TRIPLES : ROWS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8)));
        options.timeout().ifPresent(request::timeout);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw QueryFailure.ofServer(sparql, response.statusCode(), text(body));
                }
                return reader.apply(response);
            }
        } catch (java.net.http.HttpTimeoutException e) {
            throw QueryFailure.timeout(options.timeout().orElse(null), e);
        } catch (IOException e) {
            throw QueryFailure.unreachable(sparql, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QueryFailure.unreachable(sparql, e);
        }
    }

    private static String text(InputStream body) throws IOException {
        return TextWidth.visible(new String(body.readNBytes(1000), StandardCharsets.UTF_8).strip());
    }
}
