package org.attest.serve.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;

/**
 * Addresses on this server for IRIs of the graph.
 *
 * <p>An IRI under the database's base, or a shared thing, gets a short address when all its characters are plain; any
 * other goes into the parameter {@code iri}. Every IRI has one, whether the graph holds it or not.
 */
public final class Links {

    /** Where the things of all databases have their names. */
    public static final String THINGS = "https://w3id.org/attest/thing/";

    private static final String ONTOLOGY = "https://w3id.org/attest/ontology";
    /** A concept of a scheme that is published for others. */
    private static final Pattern SCHEME = Pattern.compile(Pattern.quote(ONTOLOGY) + "/schemes/[a-z]+#[A-Za-z0-9_-]+");

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9_~.-]*(/[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)*");
    private static final Pattern EXTENSION = Pattern.compile(".*\\.(html|ttl|jsonld|nt|rdf)");

    private final String base;

    /** Links of a database whose own IRIs begin so. */
    public Links(String base) {
        this.base = base;
    }

    /** The beginning of the database's own IRIs. */
    public String base() {
        return base;
    }

    /** The address of the page about an IRI, from the root of the server. */
    public String address(String iri) {
        if (iri.startsWith(THINGS) && plain(iri.substring(THINGS.length()))) {
            return "/id/thing/" + iri.substring(THINGS.length());
        }
        if (iri.startsWith(base) && plain(iri.substring(base.length()))) {
            return "/id/" + iri.substring(base.length());
        }
        if (iri.startsWith(Att.NS)) {
            return "/ontology#" + encode(iri.substring(Att.NS.length()));
        }
        if (SCHEME.matcher(iri).matches()) {
            return iri.substring(ONTOLOGY.length() - "/ontology".length());
        }
        return "/id/?iri=" + encode(iri);
    }

    /** The address of the same in a format, by its extension. */
    public String address(String iri, String extension) {
        String address = address(iri).startsWith("/ontology") ? "/id/?iri=" + encode(iri) : address(iri);
        return address.contains("?") ? address + "&format=" + extension : address + "." + extension;
    }

    /** The IRI that a path below {@code /id/} stands for. */
    public String iri(String path) {
        return path.startsWith("thing/") ? THINGS + path.substring("thing/".length()) : base + path;
    }

    /** A link with the given text; a literal or a blank node becomes plain text. */
    public Link to(Node node, String text) {
        return node.isURI() ? Link.to(text, address(node.getURI())) : Link.plain(text);
    }

    /** For use as a value in a query string. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean plain(String path) {
        return PLAIN.matcher(path).matches() && !EXTENSION.matcher(path).matches();
    }
}
