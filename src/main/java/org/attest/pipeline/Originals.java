package org.attest.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.attest.problem.Rejection;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Puts the JSON of a rejected record into its rejection, where a later stage could only name the place. */
final class Originals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final Where where;
    private @Nullable JsonNode root;

    /** @param where the place of the text: what came from another, such as a line of another file, is not in it */
    Originals(String text, Where where) {
        this.text = text;
        this.where = where;
    }

    /** The same rejection with what stands at its place in the input; unchanged if nothing stands there. */
    Rejection restore(Rejection rejection) {
        if (!rejection.where().isWithin(where)) {
            return rejection;
        }
        JsonNode record = root().at(rejection.where().pointer());
        return record.isMissingNode()
                ? rejection
                : new Rejection(rejection.where(), rejection.reach(), record.toString(), rejection.problems());
    }

    private JsonNode root() {
        if (root == null) {
            try {
                root = JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("what was read once is JSON", e);
            }
        }
        return root;
    }
}
