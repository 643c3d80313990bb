package org.attest.serve.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.Replies;

/** The few files that pages need, and 404 for everything that nobody answers. */
public final class StaticServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** The files by path, each with its type. */
    public static final Map<String, String> FILES = Map.of(
            "/style.css", "text/css; charset=utf-8",
            "/model.css", "text/css; charset=utf-8",
            "/favicon.svg", "image/svg+xml",
            "/favicon.ico", "image/svg+xml",
            "/robots.txt", "text/plain; charset=utf-8");

    /** Sends files of the class path. */
    public StaticServlet(Replies replies) {
        super(replies);
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String type = FILES.get(path);
        if (type == null) {
            throw new HttpProblem(404, "There is nothing at " + path, "The front page, /, says what there is");
        }
        String name = path.equals("/favicon.ico") ? "/favicon.svg" : path;
        try (InputStream in = StaticServlet.class.getResourceAsStream("/org/attest/serve" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "max-age=3600");
            in.transferTo(response.getOutputStream());
        }
    }
}
