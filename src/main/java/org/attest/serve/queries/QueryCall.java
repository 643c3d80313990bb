package org.attest.serve.queries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.query.AcceptHeader;
import org.attest.query.QueryLibrary;
import org.attest.query.ResultFormat;
import org.attest.query.SavedQuery;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.pages.Links;

/**
 * Which query is called, with what, and in which format the answer is wanted.
 *
 * @param query the query
 * @param values by the name of the parameter, as they were sent; empty ones are left out
 * @param format the format; empty for a page
 */
record QueryCall(SavedQuery query, Map<String, List<String>> values, Optional<ResultFormat> format) {

    static QueryCall of(HttpServletRequest request, QueryLibrary library) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        int dot = path.lastIndexOf('.');
        Optional<SavedQuery> whole = library.find(path);
        if (whole.isPresent() || dot < 0) {
            SavedQuery query = whole.orElseThrow(() -> unknown(path, library));
            return new QueryCall(query, values(request), byAccept(request, query));
        }
        String name = path.substring(0, dot);
        SavedQuery query = library.find(name).orElseThrow(() -> unknown(name, library));
        return new QueryCall(query, values(request), byExtension(path.substring(dot + 1), query));
    }

    /** The address of this call with another extension. */
    String address(String extension) {
        return address(query, values, extension);
    }

    /** The address of a call. */
    static String address(SavedQuery query, Map<String, List<String>> values, String extension) {
        String parameters = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> Links.encode(entry.getKey()) + "=" + Links.encode(value)))
                .collect(Collectors.joining("&"));
        String path = "/queries/" + query.name() + (extension.isEmpty() ? "" : "." + extension);
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    private static Map<String, List<String>> values(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            // A text area of a form sends several values as lines of one.
            List<String> lines = Arrays.stream(given)
                    .flatMap(value -> value.contains("\n") ? value.lines() : Arrays.stream(new String[] {value}))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                values.put(name, lines);
            }
        });
        return values;
    }

    private static Optional<ResultFormat> byAccept(HttpServletRequest request, SavedQuery query) {
        if (Negotiation.prefersHtml(request)) {
            return Optional.empty();
        }
        return Optional.of(AcceptHeader.choose(Negotiation.accept(request), query.query())
                .orElseThrow(() -> new HttpProblem(
                        406,
                        "The query " + query.name() + " has no answer in a format asked for",
                        "Ask for " + ResultFormat.names(ResultFormat.fitting(query.query())))));
    }

    private static Optional<ResultFormat> byExtension(String extension, SavedQuery query) {
        if (extension.equals("html")) {
            return Optional.empty();
        }
        String choice = ResultFormat.names(ResultFormat.fitting(query.query()));
        ResultFormat format = ResultFormat.named(extension.equals("txt") ? "table" : extension)
                .orElseThrow(() -> new HttpProblem(404, "There is no format ." + extension, "Use " + choice));
        if (!format.fits(query.query())) {
            throw new HttpProblem(406, format.misfit(query.query()), "Use " + choice);
        }
        return Optional.of(format);
    }

    private static HttpProblem unknown(String name, QueryLibrary library) {
        List<String> problems =
                library.problems(name).stream().map(problem -> problem.what()).toList();
        return new HttpProblem(404, String.join("; ", problems), "The list of all queries is at /queries");
    }
}
