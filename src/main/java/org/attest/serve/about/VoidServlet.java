package org.attest.serve.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.serve.http.Negotiation;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.RdfText;
import org.attest.serve.pages.Replies;

/** The dataset's description in VoID, at {@code /.well-known/void} and {@code /void}. */
public final class VoidServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final List<Representation> OFFERS =
            List.of(Representation.TURTLE, Representation.JSONLD, Representation.NTRIPLES, Representation.RDFXML);

    private final transient DatasetDescription description;

    /** Answers with this description. */
    public VoidServlet(Replies replies, DatasetDescription description) {
        super(replies);
        this.description = description;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Browsers ask for HTML, which this has not; Turtle is at least to be read.
        Representation format =
                Negotiation.prefersHtml(request) ? Representation.TURTLE : Negotiation.choose(request, OFFERS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfText.write(out, description.at(Addresses.root(request)), format, RdfText.PREFIXES);
        response.setHeader("Vary", "Accept");
        replies().text(response, format.contentType(), out.toString(StandardCharsets.UTF_8));
    }
}
