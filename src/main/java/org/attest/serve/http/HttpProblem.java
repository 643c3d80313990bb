package org.attest.serve.http;

import java.util.List;

/**
 * A request that cannot be answered as it is, and what the client can do about it.
 *
 * <p>Thrown by whoever finds it, turned into an answer in one place. It is no fault of the program, so it carries no
 * stack trace into the log.
 */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String cure;
    private final transient List<String> details;

    /**
     * A problem with one sentence.
     *
     * @param status HTTP status, 400 to 599
     * @param what what is wrong, without a full stop
     * @param cure what to do, without a full stop; may be empty
     */
    public HttpProblem(int status, String what, String cure) {
        this(status, what, cure, List.of());
    }

    /**
     * A problem that consists of several.
     *
     * @param details each of them in one line
     */
    public HttpProblem(int status, String what, String cure, List<String> details) {
        super(what);
        this.status = status;
        this.cure = cure;
        this.details = List.copyOf(details);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, without a full stop. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What to do about it, without a full stop; may be empty. */
    public String cure() {
        return cure;
    }

    /** The single problems, when it consists of several. */
    public List<String> details() {
        return details == null ? List.of() : details;
    }
}
