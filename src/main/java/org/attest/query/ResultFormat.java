package org.attest.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/**
 * Forms of an answer. Rows and yes-or-no have the four of SPARQL 1.1 and a table for people; graphs (CONSTRUCT,
 * DESCRIBE) have three RDF syntaxes. Rows are streamed; a graph is held in memory, so that no triple stands twice.
 */
public enum ResultFormat {
    /** Aligned columns for a terminal; not meant to be read by programs. */
    TABLE(false, "text/plain"),
    /** SPARQL 1.1 Query Results CSV, lines ended by CR LF; terms lose their types. */
    CSV(false, "text/csv"),
    /** SPARQL 1.1 Query Results TSV; terms as in Turtle. */
    TSV(false, "text/tab-separated-values"),
    /** SPARQL 1.1 Query Results JSON. */
    JSON(false, "application/sparql-results+json", "application/json"),
    /** SPARQL Query Results XML. */
    XML(false, "application/sparql-results+xml", "application/xml", "text/xml"),
    /** Turtle, sorted. */
    TTL(true, "text/turtle", "application/x-turtle"),
    /** JSON-LD 1.1, in no order. */
    JSONLD(true, "application/ld+json"),
    /** N-Triples, sorted. */
    NT(true, "application/n-triples");

    private final boolean graph;
    /** Unmodifiable, from List.of. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> mediaTypes;

    ResultFormat(boolean graph, String... mediaTypes) {
        this.graph = graph;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The name on the command line and the file extension, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type that answers carry, without a charset; text is UTF-8. */
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /** The media types that ask for it, the first its own. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** The value of a Content-Type header. */
    public String contentType() {
        return mediaType().startsWith("text/") ? mediaType() + "; charset=utf-8" : mediaType();
    }

    /** Whether it can hold what that kind of query gives. */
    public boolean fits(Query query) {
        return graph == givesGraph(query);
    }

    /** "ttl does not fit a SELECT, whose answer is rows: take table, csv, tsv, json or xml". */
    public String misfit(Query query) {
        String kind = query.queryType().name();
        String answer = givesGraph(query) ? "a graph" : query.isAskType() ? "yes or no" : "rows";
        return extension() + " does not fit " + (kind.matches("[AEIOU].*") ? "an " : "a ") + kind + ", whose answer is "
                + answer + ": take " + names(fitting(query));
    }

    /** The formats that fit a query. */
    public static List<ResultFormat> fitting(Query query) {
        return Arrays.stream(values()).filter(format -> format.fits(query)).toList();
    }

    /** What a person gets who asks for nothing else: a table of rows, Turtle of a graph. */
    public static ResultFormat forPeople(Query query) {
        return givesGraph(query) ? TTL : TABLE;
    }

    /** What a program gets who asks for nothing else: JSON of rows, Turtle of a graph. */
    public static ResultFormat forPrograms(Query query) {
        return givesGraph(query) ? TTL : JSON;
    }

    /** The format of that name or file extension, in any case. */
    public static Optional<ResultFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "table, csv, tsv, json or xml". */
    public static String names(List<ResultFormat> formats) {
        String all = formats.stream().map(ResultFormat::extension).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    private static boolean givesGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
