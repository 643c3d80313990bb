package org.attest.serve.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which answers can be had, each with its file extension and its media types, the usual one first. */
public enum Representation {
    /** A page for people. */
    HTML("html", "text/html"),
    /** SPARQL results as JSON. */
    JSON("json", "application/sparql-results+json", "application/json"),
    /** SPARQL results as CSV. */
    CSV("csv", "text/csv"),
    /** SPARQL results as TSV. */
    TSV("tsv", "text/tab-separated-values"),
    /** SPARQL results as XML. */
    XML("xml", "application/sparql-results+xml", "application/xml"),
    /** Turtle. */
    TURTLE("ttl", "text/turtle"),
    /** JSON-LD 1.1. */
    JSONLD("jsonld", "application/ld+json"),
    /** N-Triples. */
    NTRIPLES("nt", "application/n-triples"),
    /** RDF/XML. */
    RDFXML("rdf", "application/rdf+xml"),
    /** Plain text, a table drawn with lines. */
    TEXT("txt", "text/plain");

    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, which the checker does not know here.
    private final List<String> mediaTypes;

    Representation(String extension, String... mediaTypes) {
        this.extension = extension;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The extension of a file of this format, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type without parameters. */
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /** All media types by which it can be asked for, the usual one first. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** What goes into the header {@code Content-Type}. */
    public String contentType() {
        return mediaType() + "; charset=utf-8";
    }

    /** The format of this extension; empty when there is none. */
    public static Optional<Representation> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.extension.equals(wanted))
                .findFirst();
    }

    /** The format of this media type, which has no parameters; empty when there is none. */
    public static Optional<Representation> ofMediaType(String mediaType) {
        String wanted = mediaType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.mediaTypes.contains(wanted))
                .findFirst();
    }
}
