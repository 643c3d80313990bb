package org.attest.serve.ontology;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shared.PrefixMapping;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.RdfText;

/** The ontology in the RDF formats. */
final class RdfFiles {

    static final List<Representation> FORMATS =
            List.of(Representation.TURTLE, Representation.JSONLD, Representation.NTRIPLES, Representation.RDFXML);

    private RdfFiles() {}

    /** Links to a document in each format. */
    static List<Link> links(String address) {
        return FORMATS.stream()
                .map(format -> Link.to(name(format), address + "." + format.extension()))
                .toList();
    }

    private static String name(Representation format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case JSONLD -> "JSON-LD";
            case NTRIPLES -> "N-Triples";
            case RDFXML -> "RDF/XML";
            case HTML, JSON, CSV, TSV, XML, TEXT -> throw new IllegalArgumentException("not for RDF: " + format);
        };
    }

    /** A graph as text. The graph is copied first: writing changes its prefixes, and two may write at once. */
    static String text(Graph graph, PrefixMapping prefixes, Representation format) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        Map<String, String> known = new HashMap<>(RdfText.PREFIXES);
        known.putAll(prefixes.getNsPrefixMap());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfText.write(out, copy, format, known);
        return out.toString(StandardCharsets.UTF_8);
    }
}
