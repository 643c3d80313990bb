package org.attest.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.attest.serve.http.HttpProblem;

/**
 * A servlet that answers GET and HEAD and turns whatever goes wrong into an answer.
 *
 * <p>Subclasses say only what the good answer is. They keep no state of a request.
 */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Replies replies;

    /** A servlet that answers with these. */
    protected PageServlet(Replies replies) {
        this.replies = replies;
    }

    /**
     * The answer.
     *
     * @throws HttpProblem when the request is at fault
     */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** With what to answer. */
    protected final Replies replies() {
        return replies;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                throw new HttpProblem(405, request.getMethod() + " is not possible here", "Use GET");
            }
            answer(request, response);
        } catch (IOException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            replies.failure(request, response, e);
        }
    }
}
