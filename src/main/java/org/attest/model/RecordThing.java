package org.attest.model;

import java.util.List;
import org.attest.model.Authority.Point;
import org.jspecify.annotations.Nullable;

/**
 * A thing as a record of a dataset speaks of it, with what the dataset knows of it beyond its name.
 *
 * @param entity kind, name, what it lies within and belongs to, by local ids of the same record
 * @param key the rest of its IRI after {@code thing:} where the dataset has an id for it, such as
 *     {@code ucdp-actor/116}; one that ends in a slash, such as {@code ucdp-speaker/}, is continued by the normal form of
 *     the name; null to make one of kind, name and point or container
 * @param identifiers addresses of the same thing elsewhere
 * @param point where it lies; null when not known, and for all that are no places
 */
public record RecordThing(
        Entity entity,
        @Nullable String key,
        List<String> identifiers,
        @Nullable Point point) {

    /** Copies the list. */
    public RecordThing {
        identifiers = List.copyOf(identifiers);
    }

    /** A thing of which the dataset knows nothing more. */
    public static RecordThing of(Entity entity) {
        return new RecordThing(entity, null, List.of(), null);
    }

    /** Its local id in the record. */
    public String id() {
        return entity.id();
    }
}
