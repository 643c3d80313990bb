package org.attest.model;

import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A thing as one source speaks of it.
 *
 * @param id local id
 * @param kind kind of thing
 * @param name what the source calls it; null for the nameless, who then have a description
 * @param description what the source says of someone it does not name, in the extractor's words; null otherwise
 * @param partOf local id of what it belongs to: the larger unit, the organisation, an affiliation; null when not said
 * @param within local id of the place it lies in; null when not said
 * @param echelon its size, for a unit; null when not said, and for all others
 * @param branch its branch, for a unit or an organisation; null when not said, and for all others
 * @param where the place in the input
 */
public record Entity(
        String id,
        EntityKind kind,
        @Nullable String name,
        @Nullable String description,
        @Nullable String partOf,
        @Nullable String within,
        @Nullable Echelon echelon,
        @Nullable Branch branch,
        Where where) {}
