package org.attest.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.serve.pages.Replies;

/** Sends a text, or says that the client has it already (RFC 9110, 13.1.2). */
final class Unchanged {

    private static final int TAG_LENGTH = 16;

    private Unchanged() {}

    static void send(
            HttpServletRequest request, HttpServletResponse response, Replies replies, String contentType, String body)
            throws IOException {
        String tag = "\"" + hash(body) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "max-age=300");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.strip().equals("*") || known.contains(tag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        replies.text(response, contentType, body);
    }

    private static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
