package org.attest.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rfc3986.IRI3986;
import org.apache.jena.rfc3986.IRIParseException;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the addresses of one document, after RFC 3986 §6.2.
 *
 * <p>Scheme and host in lower case, no default port, no dot segments, percent escapes in their normal form, no fragment,
 * no query parameter whose name starts with {@code utm_}, no empty query. The slash at the end of a path is taken off,
 * unless it is the whole path; an empty path becomes a slash. Everything else stays: {@code http} and {@code https},
 * {@code www.}, the order of the parameters and their letter case, so that two documents never become one.
 *
 * <p>Fetches nothing and follows no redirect.
 */
public final class CanonicalUrl {

    private static final Set<String> WEB = Set.of("http", "https");

    private CanonicalUrl() {}

    /**
     * The canonical spelling.
     *
     * @param url an address as given; surrounding white space is ignored
     * @return its canonical spelling; the text itself, trimmed, where it is no http or https URL
     */
    public static String of(String url) {
        String text = url.strip();
        try {
            IRI3986 iri = IRI3986.create(text);
            if (!iri.hasHost() || !WEB.contains(iri.scheme().toLowerCase(Locale.ROOT))) {
                return text;
            }
            IRI3986 normal = iri.normalize();
            return IRI3986.build(normal.scheme(), authority(normal), path(normal), query(normal), null)
                    .str();
        } catch (IRIParseException e) {
            // What is no URL at all is the reader's to complain about; a document may still be told by it.
            return text;
        }
    }

    private static String authority(IRI3986 iri) {
        boolean hasDefaultPort = iri.hasPort() && iri.port().equals(iri.scheme().equals("https") ? "443" : "80");
        String authority = iri.authority();
        return hasDefaultPort || authority.endsWith(":")
                ? authority.substring(0, authority.lastIndexOf(':'))
                : authority;
    }

    private static String path(IRI3986 iri) {
        String path = iri.path();
        if (path.isEmpty()) {
            return "/";
        }
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static @Nullable String query(IRI3986 iri) {
        if (!iri.hasQuery()) {
            return null;
        }
        String kept = Arrays.stream(iri.query().split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("utm_"))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }
}
