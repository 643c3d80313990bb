package org.attest.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;

/** What a request of the SPARQL protocol asks for. */
final class Requests {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "QUERY");
    private static final List<String> OUTPUT_PARAMETERS = List.of("output", "format");
    private static final Map<String, Representation> SHORT_NAMES = Map.of(
            "turtle", Representation.TURTLE,
            "json-ld", Representation.JSONLD,
            "sparql", Representation.XML,
            "text", Representation.TEXT);

    private Requests() {}

    /** Refuses methods and bodies that would write. */
    static void check(HttpServletRequest request, HttpServletResponse response) {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            throw new HttpProblem(
                    405,
                    "This endpoint answers queries only; " + request.getMethod() + " is not possible",
                    "Use GET or POST");
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("application/sparql-update") || request.getParameter("update") != null) {
            throw new HttpProblem(
                    403, "This endpoint is read-only and takes no updates", "Data come in by attest load");
        }
    }

    /** Whether there is no query, so that the endpoint is asked about itself. */
    static boolean asksForDescription(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                && !request.getMethod().equals("QUERY")
                && request.getParameter("query") == null;
    }

    /**
     * The format asked for, by {@code output=} or {@code format=} or else by Accept.
     *
     * @throws HttpProblem 400 or 406 when it is not among the offers
     */
    static Representation format(HttpServletRequest request, List<Representation> offers) {
        for (String parameter : OUTPUT_PARAMETERS) {
            String value = request.getParameter(parameter);
            if (value != null && !value.isBlank()) {
                return named(value, offers);
            }
        }
        return Negotiation.choose(request, offers);
    }

    private static Representation named(String value, List<Representation> offers) {
        return Representation.ofExtension(value)
                .or(() -> Representation.ofMediaType(value))
                .or(() -> Optional.ofNullable(SHORT_NAMES.get(value)))
                .filter(offers::contains)
                .orElseThrow(() -> new HttpProblem(
                        400,
                        "This query has no answer in the format \"" + value + "\"",
                        "Use one of "
                                + offers.stream().map(Representation::extension).collect(Collectors.joining(", "))));
    }
}
