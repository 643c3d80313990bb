package org.attest.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A client of a server under test. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String root;

    /** A client of the server at this address, which ends in a slash. */
    public Http(String root) {
        this.root = root;
    }

    /** GET with the header Accept; a path without a slash at its beginning. */
    public HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET().build());
    }

    /** GET of anything. */
    public HttpResponse<String> get(String path) {
        return get(path, "*/*");
    }

    /** GET of a query at the endpoint. */
    public HttpResponse<String> query(String query, String accept) {
        return get("sparql?query=" + encode(query), accept);
    }

    /** POST of a body. */
    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Any method, without a body. */
    public HttpResponse<String> method(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** A value for a query string. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
