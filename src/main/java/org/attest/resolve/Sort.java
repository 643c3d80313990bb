package org.attest.resolve;

import org.attest.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What sort of thing something is that people may judge to be one with something else: of a kind, or a conflict or dyad of a dataset.
 *
 * @param kind the kind; null for a conflict, which no report names
 */
public record Sort(@Nullable EntityKind kind) {

    /** A conflict or dyad. */
    static final Sort CONFLICT = new Sort(null);

    /** With a capital, as a class: {@code AirBase}. */
    public String word() {
        return kind == null ? "Conflict" : kind.word();
    }

    /** Whether people may say that something of this sort and something of another are one. */
    public boolean mayBeOneWith(Sort other) {
        if (kind == null) {
            return other.kind == null;
        }
        return other.kind != null && kind.mayBeOneWith(other.kind);
    }
}
