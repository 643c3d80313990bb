package org.attest.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * Chooses among formats by the header {@code Accept} (RFC 9110, 12.5.1).
 *
 * <p>Without the header, or when several are equally welcome, the first of the offers is taken. Does not look at file
 * extensions: who has one does not ask.
 */
public final class Negotiation {

    private Negotiation() {}

    /**
     * The best of the offers.
     *
     * @param offers in the server's order of preference, not empty
     * @throws HttpProblem 406 when the client wants none of them
     */
    public static Representation choose(HttpServletRequest request, List<Representation> offers) {
        return tryChoose(request, offers).orElseThrow(() -> notAcceptable(offers));
    }

    /** The best of the offers; empty when the client wants none of them. */
    public static Optional<Representation> tryChoose(HttpServletRequest request, List<Representation> offers) {
        String accept = accept(request);
        if (accept.isBlank()) {
            return Optional.of(offers.getFirst());
        }
        String[] types =
                offers.stream().flatMap(one -> one.mediaTypes().stream()).toArray(String[]::new);
        MediaType best = AcceptList.match(new AcceptList(wanted(accept)), AcceptList.create(types));
        return best == null ? Optional.empty() : Representation.ofMediaType(best.getContentTypeStr());
    }

    /** Whether a person with a browser is likely to be asking: HTML is asked for by name. */
    public static boolean prefersHtml(HttpServletRequest request) {
        return accept(request).contains("text/html")
                && tryChoose(request, List.of(Representation.JSON, Representation.TURTLE, Representation.HTML))
                        .filter(Representation.HTML::equals)
                        .isPresent();
    }

    /** All headers {@code Accept} in one line; empty when there is none. */
    public static String accept(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept")).stream().collect(Collectors.joining(","));
    }

    // Jena's list takes a media type of weight 0, which means "not this one", for a wish.
    private static List<MediaRange> wanted(String accept) {
        return new AcceptList(accept)
                .entries().stream().filter(range -> range.get_q() > 0).toList();
    }

    private static HttpProblem notAcceptable(List<Representation> offers) {
        String list = offers.stream().map(Representation::mediaType).collect(Collectors.joining(", "));
        return new HttpProblem(
                406, "None of the formats asked for is to be had here", "Ask for one of these in Accept: " + list);
    }
}
