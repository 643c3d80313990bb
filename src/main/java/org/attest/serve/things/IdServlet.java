package org.attest.serve.things;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Reading;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.Article;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.RdfText;
import org.attest.serve.pages.Replies;
import org.attest.serve.terms.Ontology;

/**
 * Answers for every IRI of the database, below {@code /id/} or as {@code /id/?iri=…}.
 *
 * <p>A node is answered with 200 and the description of it, whose own address is in {@code Content-Location}; there is
 * no detour by 303, so that one request does. The format is chosen by an extension, by {@code format=}, or by Accept.
 */
public final class IdServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final List<Representation> OFFERS = List.of(
            Representation.TURTLE,
            Representation.JSONLD,
            Representation.NTRIPLES,
            Representation.RDFXML,
            Representation.HTML);

    private final transient DatasetGraph dataset;
    private final transient Ontology ontology;
    private final transient Links links;

    /** Answers from a dataset. */
    public IdServlet(Replies replies, DatasetGraph dataset, Ontology ontology, Links links) {
        super(replies);
        this.dataset = dataset;
        this.ontology = ontology;
        this.links = links;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The answer is made within the transaction and sent after it: a slow client must not keep one open.
        Answer answer = Reading.of(dataset, () -> make(request));
        if (answer.moved()) {
            // What it became may be taken back: no client should remember that.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", answer.text());
            return;
        }
        String iri = answer.node().getURI();
        response.setHeader("Vary", "Accept");
        response.setHeader(
                "Content-Location", links.address(iri, answer.format().extension()));
        for (Representation other : OFFERS) {
            if (other != answer.format()) {
                response.addHeader(
                        "Link",
                        "<" + links.address(iri, other.extension()) + ">; rel=\"alternate\"; type=\""
                                + other.mediaType() + "\"");
            }
        }
        if (answer.cut()) {
            response.setHeader("Attest-Truncated", "true");
        }
        replies().text(response, answer.format().contentType(), answer.text());
    }

    private record Asked(Node node, Optional<Representation> format) {}

    /** What to answer; of a thing that became another, the address of that. */
    private record Answer(Node node, Representation format, String text, boolean cut, boolean moved) {}

    private Answer make(HttpServletRequest request) {
        Data data = new Data(dataset);
        Asked asked = find(request, data);
        Representation format = asked.format().orElseGet(() -> Negotiation.choose(request, OFFERS));
        Optional<Node> replacement = data.replacement(asked.node());
        if (replacement.isPresent()) {
            String iri = replacement.get().getURI();
            String address = asked.format().isPresent() ? links.address(iri, format.extension()) : links.address(iri);
            return new Answer(asked.node(), format, address, false, true);
        }
        if (format == Representation.HTML) {
            Article article = new Articles(Tools.of(dataset, ontology, links)).of(asked.node());
            return new Answer(asked.node(), format, replies().pages().render("article", article), false, false);
        }
        Description description = Description.of(asked.node(), data);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfText.write(out, description.graph(), format, RdfText.PREFIXES);
        return new Answer(asked.node(), format, out.toString(StandardCharsets.UTF_8), description.cut(), false);
    }

    /** The first of the readings of the address that the graph knows. */
    private Asked find(HttpServletRequest request, Data data) {
        List<Asked> readings = readings(request);
        return readings.stream()
                .filter(asked -> data.knows(asked.node()))
                .findFirst()
                .orElseThrow(() -> unknown(readings.getFirst()));
    }

    private List<Asked> readings(HttpServletRequest request) {
        Optional<Representation> format = format(request);
        String iri = request.getParameter("iri");
        if (iri != null && !iri.isBlank()) {
            return List.of(new Asked(node(iri), format));
        }
        String raw = request.getRequestURI().replaceFirst("^/id/?", "");
        if (raw.isEmpty()) {
            throw new HttpProblem(
                    400, "No IRI was asked for", "Ask for /id/?iri= and the IRI, with its special characters escaped");
        }
        // An IRI of the graph can itself hold escapes, and can end like a file: as it stands goes first.
        List<Asked> readings = new ArrayList<>();
        for (String path : List.of(decoded(raw), raw)) {
            readings.add(new Asked(node(links.iri(path)), format));
            extension(path)
                    .ifPresent(found -> readings.add(new Asked(
                            node(links.iri(path.substring(
                                    0, path.length() - found.extension().length() - 1))),
                            Optional.of(found))));
        }
        return readings;
    }

    private static Optional<Representation> format(HttpServletRequest request) {
        String name = request.getParameter("format");
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(Representation.ofExtension(name)
                .filter(OFFERS::contains)
                .orElseThrow(() -> new HttpProblem(
                        400, "There is no format \"" + name + "\" here", "Use html, ttl, jsonld, nt or rdf")));
    }

    private static Optional<Representation> extension(String path) {
        return Representation.ofExtension(path.substring(path.lastIndexOf('.') + 1))
                .filter(OFFERS::contains)
                .filter(format -> path.endsWith("." + format.extension()));
    }

    private static String decoded(String path) {
        try {
            // A plus is a plus in a path; only in a query is it a blank.
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(400, "The address has a broken escape: " + path, "Write a % as %25");
        }
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static HttpProblem unknown(Asked asked) {
        return new HttpProblem(
                404,
                "This database knows nothing of <" + asked.node().getURI() + ">",
                "Check its spelling, or look for it by name with one of the queries at /queries");
    }
}
