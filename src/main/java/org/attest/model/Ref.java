package org.attest.model;

import org.jspecify.annotations.Nullable;

/**
 * A reference to an account.
 *
 * @param report id of the report that has it; null for the report the reference stands in
 * @param id local id of the account there
 */
public record Ref(@Nullable String report, String id) {

    /** A reference within the same report. */
    public static Ref local(String id) {
        return new Ref(null, id);
    }
}
