package org.attest.query;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A query that gave no whole answer. The message is for the user. */
public final class QueryFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** Why there is no whole answer. */
    public enum Kind {
        /** It may not run at all; the caller could have asked {@link QueryPolicy}. */
        REFUSED,
        /** Its answer has no such form; the caller could have asked {@link ResultFormat#fits}. */
        FORMAT,
        /** It ran out of time. */
        TIMEOUT,
        /** It is too much for the engine: too deep a path, say. */
        TOO_HEAVY,
        /** The server is not there, or has trouble of its own. */
        SERVER
    }

    private QueryFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    static QueryFailure refused(List<Problem> problems) {
        return new QueryFailure(
                Kind.REFUSED, problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), null);
    }

    static QueryFailure format(String message) {
        return new QueryFailure(Kind.FORMAT, message, null);
    }

    static QueryFailure timeout(@Nullable Duration limit, @Nullable Throwable cause) {
        String after = limit == null ? "" : " after " + limit.toMillis() / 1000.0 + " s";
        return new QueryFailure(
                Kind.TIMEOUT, "the query was stopped" + after + ": ask for less, or allow more time", cause);
    }

    static QueryFailure tooHeavy(Throwable cause) {
        return new QueryFailure(
                Kind.TOO_HEAVY, "the query goes too deep for the engine: narrow its paths (+ and *)", cause);
    }

    static QueryFailure unreachable(URI server, Throwable cause) {
        return new QueryFailure(Kind.SERVER, "the server at " + server + " does not answer: is it running?", cause);
    }

    static QueryFailure ofServer(URI server, int status, String words) {
        return switch (status) {
            case 503, 408 ->
                new QueryFailure(Kind.TIMEOUT, "the server at " + server + " stopped the query: ask for less", null);
            case 400, 403, 422 ->
                new QueryFailure(Kind.REFUSED, "the server at " + server + " refused the query: " + words, null);
            default ->
                new QueryFailure(
                        Kind.SERVER,
                        "the server at " + server + " answered with status " + status + ": " + words,
                        null);
        };
    }
}
