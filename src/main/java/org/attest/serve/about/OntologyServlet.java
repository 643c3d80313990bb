package org.attest.serve.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.RdfText;
import org.attest.serve.pages.Replies;
import org.attest.serve.terms.Ontology;

/** The ontology at {@code /ontology}, its modules below: as RDF, or as a list of its terms. */
public final class OntologyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final List<Representation> OFFERS = List.of(
            Representation.TURTLE,
            Representation.JSONLD,
            Representation.NTRIPLES,
            Representation.RDFXML,
            Representation.HTML);

    private final transient Ontology ontology;

    /** Answers from the ontology. */
    public OntologyServlet(Replies replies, Ontology ontology) {
        super(replies);
        this.ontology = ontology;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        boolean turtle = path.endsWith(".ttl");
        String module = turtle ? path.substring(0, path.length() - ".ttl".length()) : path;
        Graph graph = graph(module);
        Representation format = turtle ? Representation.TURTLE : Negotiation.choose(request, OFFERS);
        response.setHeader("Vary", "Accept");
        if (format == Representation.HTML) {
            replies().page(response, "ontology", OntologyPage.of(ontology));
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfText.write(out, graph, format, RdfText.PREFIXES);
        replies().text(response, format.contentType(), out.toString(StandardCharsets.UTF_8));
    }

    private Graph graph(String module) {
        if (module.isEmpty()) {
            return ontology.graph();
        }
        Graph graph = ontology.modules().get(module);
        if (graph == null) {
            throw new HttpProblem(
                    404,
                    "The ontology has no module " + module,
                    "It has " + String.join(", ", ontology.modules().keySet()));
        }
        return graph;
    }
}
