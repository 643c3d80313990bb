package org.attest.query;

import java.util.List;
import org.attest.problem.Problem;

/** What comes of giving a saved query its parameters. */
public sealed interface BindOutcome {

    /** The parameters are good. */
    record Bound(BoundQuery query) implements BindOutcome {}

    /**
     * At least one is not.
     *
     * @param problems all that is wrong, at least one
     */
    record Refused(List<Problem> problems) implements BindOutcome {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
