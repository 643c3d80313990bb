package org.attest.serve.about;

import jakarta.servlet.http.HttpServletRequest;

/** Whole addresses on this server, as the client sees it. */
final class Addresses {

    private Addresses() {}

    /** The root with a slash at the end. */
    static String root(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return (path < 0 ? url : url.substring(0, path)) + "/";
    }
}
