package org.attest.serve.queries;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.problem.Problem;
import org.attest.query.BindOutcome;
import org.attest.query.BoundQuery;
import org.attest.query.QueryCatalogue;
import org.attest.query.QueryFailure;
import org.attest.query.QueryLibrary;
import org.attest.query.QueryRunner;
import org.attest.query.ResultFormat;
import org.attest.query.RunOptions;
import org.attest.query.RunSummary;
import org.attest.query.SavedQuery;
import org.attest.rdf.Att;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;
import org.attest.serve.http.Spool;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.NodeText;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.RdfText;
import org.attest.serve.pages.Replies;
import org.attest.serve.pages.ResultTables;
import org.attest.serve.pages.Table;
import org.attest.serve.sparql.Limits;
import org.jspecify.annotations.Nullable;

/** Lists the saved queries, and runs them with parameters from the address. */
public final class QueriesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final transient QueryLibrary library;
    private final transient Links links;
    private final transient Limits limits;

    /** Runs the queries of a library on a dataset. */
    public QueriesServlet(Replies replies, DatasetGraph dataset, QueryLibrary library, Links links, Limits limits) {
        super(replies);
        this.dataset = dataset;
        this.library = library;
        this.links = links;
        this.limits = limits;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.isEmpty() || path.equals("/")) {
            list(request, response);
            return;
        }
        QueryCall call = QueryCall.of(request, library);
        run(call, response);
    }

    private void run(QueryCall call, HttpServletResponse response) throws IOException {
        if (call.format().isEmpty()) {
            page(response, call);
        } else {
            send(response, bind(call), call.format().get());
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Representation format = Negotiation.choose(request, List.of(Representation.JSON, Representation.HTML));
        if (format == Representation.HTML) {
            replies().page(response, "queries", new QueryList(library.all()));
        } else {
            replies().text(response, "application/json; charset=utf-8", QueryCatalogue.asJson(library));
        }
    }

    private BoundQuery bind(QueryCall call) {
        return switch (outcome(call)) {
            case BindOutcome.Bound bound -> bound.query();
            case BindOutcome.Refused refused ->
                throw new HttpProblem(
                        400,
                        "The query " + call.query().name() + " cannot be run with these parameters",
                        "Its parameters are described at /queries/"
                                + call.query().name(),
                        lines(refused.problems()));
        };
    }

    private BindOutcome outcome(QueryCall call) {
        return call.query().bind(call.values(), dataset);
    }

    private void send(HttpServletResponse response, BoundQuery query, ResultFormat format) throws IOException {
        try (Spool spool = new Spool()) {
            RunSummary summary = run(query, format, spool, limits.rows());
            response.setContentType(format.contentType());
            response.setHeader("Attest-Row-Limit", Long.toString(limits.rows()));
            if (summary.cut()) {
                response.setHeader("Attest-Truncated", "true");
            }
            spool.sendTo(response);
        }
    }

    private RunSummary run(BoundQuery query, ResultFormat format, OutputStream out, long rows) {
        RunOptions options = RunOptions.standard().withTimeout(limits.total()).withMaxRows(rows);
        try {
            return QueryRunner.run(query, dataset, format, out, options);
        } catch (QueryFailure e) {
            int status = switch (e.kind()) {
                case REFUSED, FORMAT -> 400;
                case TIMEOUT -> 503;
                case TOO_HEAVY, SERVER -> 500;
            };
            throw new HttpProblem(status, String.valueOf(e.getMessage()), "");
        }
    }

    private void page(HttpServletResponse response, QueryCall call) throws IOException {
        boolean asked = !call.values().isEmpty() || !call.query().wantsValues();
        if (!asked) {
            replies().page(response, "query", model(call, List.of(), null));
            return;
        }
        switch (outcome(call)) {
            case BindOutcome.Bound bound ->
                replies().page(response, "query", model(call, List.of(), table(bound.query())));
            case BindOutcome.Refused refused -> {
                response.setStatus(400);
                replies().page(response, "query", model(call, lines(refused.problems()), null));
            }
        }
    }

    private Table table(BoundQuery query) {
        ResultFormat format = ResultFormat.NT.fits(query.query()) ? ResultFormat.NT : ResultFormat.JSON;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // One more than is shown, so that the page can tell that there are more.
        run(query, format, out, ResultTables.SHOWN + 1L);
        NodeText nodes = new NodeText(links, RdfText.PREFIXES);
        return AnswerTable.of(out.toByteArray(), format, nodes);
    }

    private QueryPage model(QueryCall call, List<String> problems, @Nullable Table table) {
        SavedQuery query = call.query();
        List<Link> downloads = table == null
                ? List.of()
                : ResultFormat.fitting(query.query()).stream()
                        .filter(format -> format != ResultFormat.TABLE)
                        .map(format -> Link.to(format.name(), call.address(format.extension())))
                        .toList();
        String example = QueryCall.address(query, query.example(), "");
        return new QueryPage(
                query, QueryPage.fields(query, call.values()), problems, table, downloads, example, terms(query));
    }

    private List<Link> terms(SavedQuery query) {
        return query.iris().stream()
                .filter(iri -> iri.startsWith(Att.NS))
                .sorted()
                .map(iri -> Link.to(Att.PREFIX + ":" + iri.substring(Att.NS.length()), links.address(iri))
                        .styled("code"))
                .toList();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.cure().isEmpty() ? problem.what() : problem.what() + ": " + problem.cure())
                .toList();
    }
}
