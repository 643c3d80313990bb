package org.attest.serve.pages;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.serve.http.Representation;

/** Writes graphs in the RDF formats, with the prefixes that people know. */
public final class RdfText {

    /** The prefixes of Attest's data. */
    public static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(Att.PREFIX, Att.NS),
            Map.entry("thing", "https://w3id.org/attest/thing/"),
            Map.entry("graph", Graphs.NS),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("edtf", "http://id.loc.gov/datatypes/edtf/"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private RdfText() {}

    /**
     * Writes a graph.
     *
     * @param format one of the RDF formats
     * @param prefixes to use
     */
    public static void write(OutputStream out, Graph graph, Representation format, Map<String, String> prefixes) {
        graph.getPrefixMapping().clearNsPrefixMap().setNsPrefixes(used(graph, prefixes));
        RDFWriter.source(graph).format(jena(format)).output(out);
    }

    // A description of three lines needs no fourteen prefixes before it.
    private static Map<String, String> used(Graph graph, Map<String, String> prefixes) {
        Set<String> namespaces = new HashSet<>();
        graph.find()
                .forEachRemaining(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(node ->
                                node.isLiteral() ? node.getLiteralDatatypeURI() : node.isURI() ? node.getURI() : "")
                        .forEach(iri -> namespaces.add(iri.substring(0, Util.splitNamespaceXML(iri)))));
        Map<String, String> used = new TreeMap<>(prefixes);
        used.values().removeIf(namespace -> namespaces.stream().noneMatch(one -> one.startsWith(namespace)));
        return used;
    }

    private static RDFFormat jena(Representation format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
            case HTML, JSON, CSV, TSV, XML, TEXT ->
                throw new IllegalArgumentException("a graph has no form as " + format);
        };
    }
}
