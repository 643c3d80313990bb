package org.attest.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * What is declared under one heading of a document, by id, and what was declared there but rejected.
 *
 * @param <T> the record declared
 */
final class Declared<T> {

    private final String what;
    private final String heading;
    private final Map<String, T> good = new LinkedHashMap<>();
    private final Map<String, Where> rejected = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param what one of them in words
     * @param heading the member that holds them
     */
    Declared(String what, String heading) {
        this.what = what;
        this.heading = heading;
    }

    void good(String id, T record) {
        good.put(id, record);
    }

    void rejected(String id, Where where) {
        if (!id.isEmpty()) {
            rejected.putIfAbsent(id, where);
        }
    }

    /** What an id stands for; null when it stands for nothing that is left, which is then complained of. */
    @Nullable T find(JsonCursor value) {
        String id = Ids.read(value);
        T found = good.get(id);
        if (found == null && !id.isEmpty()) {
            dangling(id, value);
        }
        return found;
    }

    private void dangling(String id, JsonCursor value) {
        Where cause = rejected.get(id);
        if (cause != null) {
            value.complain(
                    ProblemCode.REFERENCE_DANGLING,
                    "the " + what + " \"" + id + "\" was rejected, see " + cause.pointer(),
                    "mend it there");
            return;
        }
        String guess = Nearest.of(id, good.keySet())
                .map(near -> "did you mean \"" + near + "\"? else ")
                .orElse("");
        value.complain(
                ProblemCode.REFERENCE_DANGLING,
                "there is no " + what + " \"" + id + "\"",
                guess + "declare it under \"" + heading + "\"");
    }
}
