package org.attest.serve.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends texts, and problems in the form the client understands: a page, problem details as JSON (RFC 9457), or plain
 * text.
 */
public final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Pages pages;

    /** Replies whose pages are made by the given ones. */
    public Replies(Pages pages) {
        this.pages = pages;
    }

    /** The maker of pages. */
    public Pages pages() {
        return pages;
    }

    /** Sends a page. */
    public void page(HttpServletResponse response, String template, Object model) throws IOException {
        text(response, "text/html; charset=utf-8", pages.render(template, model));
    }

    /** Sends a text as UTF-8. */
    public void text(HttpServletResponse response, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Sends the answer to a request that failed, unless another answer is already on its way. */
    public void failure(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        if (response.isCommitted()) {
            // Mostly the client that has gone; nothing can be told to it any more.
            LOG.debug("{} broke off: {}", request.getRequestURI(), cause.toString());
            throw new IOException("the answer broke off", cause);
        }
        problem(request, response, explain(request, cause));
    }

    /** Sends a problem. */
    public void problem(HttpServletRequest request, HttpServletResponse response, HttpProblem problem)
            throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept");
        if (Negotiation.prefersHtml(request)) {
            page(response, "problem", problem);
        } else if (Negotiation.accept(request).contains("json")) {
            text(response, "application/problem+json", asJson(problem));
        } else {
            text(response, "text/plain; charset=utf-8", asText(problem));
        }
    }

    private static HttpProblem explain(HttpServletRequest request, Throwable cause) {
        return switch (cause) {
            case HttpProblem problem -> problem;
            case QueryCancelledException timeout ->
                new HttpProblem(
                        503,
                        "The query took longer than this server allows",
                        "Ask for less: more specific patterns first, a LIMIT, fewer OPTIONAL and no unbound paths;"
                                + " or run it on a copy of the data with attest sparql, which has no limit");
            case StackOverflowError deep ->
                new HttpProblem(
                        500,
                        "The query nests too deeply, or follows a path that is too long, for this server",
                        "Replace paths with + or * by a fixed number of steps, or split the query");
            case OutOfMemoryError full ->
                new HttpProblem(503, "The query needs more memory than the server has", "Ask for less at a time");
            default -> unexpected(request, cause);
        };
    }

    private static HttpProblem unexpected(HttpServletRequest request, Throwable cause) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), cause);
        return new HttpProblem(
                500, "The server made a mistake over this request", "Its log says more; please report it");
    }

    private static String asText(HttpProblem problem) {
        StringBuilder out = new StringBuilder(problem.what()).append(".\n");
        problem.details().forEach(detail -> out.append("- ").append(detail).append('\n'));
        if (!problem.cure().isEmpty()) {
            out.append(problem.cure()).append(".\n");
        }
        return out.toString();
    }

    private static String asJson(HttpProblem problem) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("type", "about:blank").put("status", problem.status()).put("title", problem.what());
        json.put("detail", problem.cure());
        List<String> details = problem.details();
        if (!details.isEmpty()) {
            details.forEach(json.putArray("problems")::add);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
