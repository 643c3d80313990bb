package org.attest.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.query.QueryLibrary;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.Replies;
import org.attest.serve.terms.Ontology;

/**
 * The ontology, whole or a module, as pages and in the RDF formats: {@code /ontology}, {@code /ontology/events},
 * {@code /ontology/events.ttl}, {@code /ontology/0.1.0/events}.
 *
 * <p>The terms have hash IRIs, so what answers for the ontology's IRI answers for all of them, and there is no detour by
 * 303. The format is chosen by an extension or by Accept; without a wish it is Turtle.
 */
public final class OntologyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String ROOT = "/ontology";
    private static final String PICTURE = "model.svg";

    private static final List<Representation> OFFERS = Stream.concat(
                    RdfFiles.FORMATS.stream(), Stream.of(Representation.HTML))
            .toList();

    /** The paths at which it is to be registered. */
    public static final List<String> PATHS = Stream.concat(
                    Stream.of(ROOT + "/*"), OFFERS.stream().map(format -> ROOT + "." + format.extension()))
            .toList();

    private final transient Documentation documentation;

    /** Answers from the ontology, with links to the queries of a library. */
    public OntologyServlet(Replies replies, Ontology ontology, QueryLibrary library) {
        super(replies);
        this.documentation = new Documentation(ontology, library, replies.pages());
    }

    /**
     * What is asked for.
     *
     * @param name of the document
     * @param format if the address tells
     */
    private record Asked(String name, Optional<Representation> format) {}

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(ROOT.length()).replaceFirst("^/", "");
        if (path.equals(PICTURE)) {
            picture(request, response);
            return;
        }
        Asked asked = find(path);
        List<Representation> offers = documentation.hasRdf(asked.name()) ? OFFERS : List.of(Representation.HTML);
        Representation format = asked.format().orElseGet(() -> Negotiation.choose(request, offers));
        if (!offers.contains(format)) {
            throw new HttpProblem(
                    404, "There is no " + format.mediaType() + " of this", "Ask for it without an ending");
        }
        String find = request.getParameter("find");
        if (format == Representation.HTML && find != null && !find.isBlank()) {
            response.setHeader("Vary", "Accept");
            replies().text(response, format.contentType(), documentation.found(find));
            return;
        }
        describe(response, asked.name(), format, offers);
        Unchanged.send(request, response, replies(), format.contentType(), documentation.text(asked.name(), format));
    }

    private void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String svg = documentation
                .picture()
                .orElseThrow(() -> new HttpProblem(404, "This ontology has no picture", "See /ontology"));
        // The picture brings its own style, for those who look at it outside of a page.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        Unchanged.send(request, response, replies(), "image/svg+xml", svg);
    }

    private static void describe(
            HttpServletResponse response, String name, Representation format, List<Representation> offers) {
        String address = name.isEmpty() ? ROOT : ROOT + "/" + name;
        response.setHeader("Vary", "Accept");
        response.setHeader("Content-Location", address + "." + format.extension());
        offers.stream()
                .filter(other -> other != format)
                .forEach(other -> response.addHeader(
                        "Link",
                        "<" + address + "." + other.extension() + ">; rel=\"alternate\"; type=\"" + other.mediaType()
                                + "\""));
    }

    private Asked find(String path) {
        List<String> names = documentation.names();
        for (Asked reading : readings(path)) {
            if (names.contains(reading.name())) {
                return reading;
            }
        }
        throw new HttpProblem(
                404,
                "The ontology has no module " + path,
                "It has " + String.join(", ", names.subList(1, names.size())));
    }

    /** As it stands, and without the ending; each also without the version before it. */
    private List<Asked> readings(String path) {
        List<Asked> readings = new ArrayList<>(List.of(new Asked(path, Optional.empty())));
        int dot = path.lastIndexOf('.');
        if (dot >= 0) {
            Representation.ofExtension(path.substring(dot + 1))
                    .filter(OFFERS::contains)
                    .ifPresent(format -> readings.add(new Asked(path.substring(0, dot), Optional.of(format))));
        }
        for (Asked reading : List.copyOf(readings)) {
            String name = reading.name();
            if (name.equals(documentation.version()) || name.startsWith(documentation.version() + "/")) {
                String rest = name.substring(documentation.version().length()).replaceFirst("^/", "");
                readings.add(new Asked(rest, reading.format()));
            }
        }
        return readings;
    }
}
