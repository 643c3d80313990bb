package org.attest.model;

/**
 * What an entity of a report was found to be.
 *
 * @param scope whether the key is shared by all databases, or local to a report
 * @param key the rest of its IRI after {@code thing:}, or after the report's IRI and {@code /thing/}
 * @param kind kind of thing; an authority's kind where it is known to one
 * @param known whether an authority has it
 */
public record Thing(Scope scope, String key, EntityKind kind, boolean known) {

    /** How far a thing's key reaches. */
    public enum Scope {
        /** The same in every database. */
        SHARED,
        /** Only in one report: someone without a name. */
        REPORT
    }
}
