package org.attest.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;
import org.attest.serve.http.Spool;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.Pages;
import org.attest.serve.pages.RdfText;
import org.attest.serve.pages.Replies;

/** The endpoint without a query: its description for programs, a form for browsers; and results as pages. */
public final class EndpointPage {

    private static final List<Representation> DESCRIPTIONS = List.of(
            Representation.TURTLE,
            Representation.JSONLD,
            Representation.NTRIPLES,
            Representation.RDFXML,
            Representation.HTML);

    private final Pages pages;
    private final Replies replies;
    private final Links links;

    /** Pages about the endpoint of a database. */
    public EndpointPage(Pages pages, Links links) {
        this.pages = pages;
        this.replies = new Replies(pages);
        this.links = links;
    }

    /** Answers a request without a query. */
    void describe(HttpServletRequest request, HttpServletResponse response, Limits limits) throws IOException {
        response.setHeader("Vary", "Accept");
        Representation format = Negotiation.choose(request, DESCRIPTIONS);
        if (format == Representation.HTML) {
            replies.page(response, "sparql", SparqlPage.empty(limits));
            return;
        }
        response.setContentType(format.contentType());
        String endpoint = request.getRequestURL().toString();
        RdfText.write(response.getOutputStream(), ServiceDescription.of(endpoint), format, RdfText.PREFIXES);
    }

    /** Writes an answer as a page; true when it was cut off. */
    boolean result(Spool out, String text, Query query, QueryAnswer answer, Limits limits) throws IOException {
        SparqlPage page = SparqlPage.of(text, query, answer, limits, links);
        write(out, pages.render("sparql", page));
        return answer.truncated();
    }

    /** Shows the form again with what was wrong. */
    void problem(HttpServletResponse response, String text, HttpProblem problem, Limits limits) throws IOException {
        replies.page(response, "sparql", SparqlPage.refused(text, problem, limits));
    }

    private static void write(OutputStream out, String page) throws IOException {
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
