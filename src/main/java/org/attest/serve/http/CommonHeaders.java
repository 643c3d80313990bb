package org.attest.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sets the headers that every answer has: reading is open to pages of any origin, but never with credentials; nothing
 * is loaded from other hosts; types are not guessed.
 *
 * <p>Answers the question that browsers ask before a request across origins ({@code OPTIONS}).
 */
public final class CommonHeaders implements Filter {

    private static final String EXPOSED =
            "Attest-Row-Limit, Attest-Truncated, Content-Location, Link, Retry-After, Content-Length";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        setAll(answer);
        if ("OPTIONS".equals(asked.getMethod())) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            answer.setStatus(204);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void setAll(HttpServletResponse answer) {
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Access-Control-Allow-Credentials", null);
        answer.setHeader("Access-Control-Expose-Headers", EXPOSED);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
    }
}
