package org.attest.serve.ontology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.query.QueryLibrary;
import org.attest.serve.AttestServer;
import org.attest.serve.Http;
import org.attest.serve.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A server with the program's own queries, and its pages as a browser understands them; each is fetched once. */
final class Site implements AutoCloseable {

    private static final int MOST_FAULTS = 20;

    private final AttestServer server = RunningServer.of(org.attest.serve.Delta.dataset())
            .library(QueryLibrary.standard())
            .build()
            .start();
    private final Http http = new Http(server.url());
    private final Map<String, Document> pages = new LinkedHashMap<>();

    Http http() {
        return http;
    }

    /** The page at a path that begins with a slash; its parser has noted what is wrong with it. */
    Document page(String path) {
        return pages.computeIfAbsent(
                path,
                key -> Jsoup.parse(
                        http.get(key.substring(1), "text/html").body(),
                        server.url(),
                        Parser.htmlParser().setTrackErrors(MOST_FAULTS)));
    }

    /** What a link leads to: the element with its anchor, the body without one; empty where that is not there. */
    Optional<Element> target(String href) {
        String path = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
        Document page = page(path);
        return href.contains("#")
                ? Optional.ofNullable(page.getElementById(href.substring(href.indexOf('#') + 1)))
                : Optional.of(page.body());
    }

    @Override
    public void close() {
        server.stop();
    }
}
