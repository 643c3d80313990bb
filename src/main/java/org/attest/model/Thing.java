package org.attest.model;

import org.jspecify.annotations.Nullable;

/**
 * What an entity of a report, or a thing of a record, was found to be.
 *
 * @param scope whether the key is shared by all databases, or local to a report
 * @param key the rest of its IRI after {@code thing:}, after the report's IRI and {@code /thing/}, or after the base
 * @param kind kind of thing; an authority's kind where it is known to one
 * @param known whether an authority has it
 * @param own the key that its name alone would give it; the key itself where nothing replaced it, and for the nameless
 * @param rule why its key is not its own; null where it is
 */
public record Thing(
        Scope scope,
        String key,
        EntityKind kind,
        boolean known,
        String own,
        @Nullable IdentityRule rule) {

    /** A rule goes with a key that is not its own, and no other. */
    public Thing {
        if ((rule == null) != key.equals(own)) {
            throw new IllegalArgumentException(own + " became " + key + " by " + rule);
        }
    }

    /** A thing that goes by its own key. */
    public Thing(Scope scope, String key, EntityKind kind, boolean known) {
        this(scope, key, kind, known, key, null);
    }

    /** How judgements speak of an entity of a report. */
    public static String mention(String report, String entity) {
        return "report/" + report + "/thing/" + entity;
    }

    /** Whether a key is such a mention. */
    public static boolean isMention(String key) {
        return JudgedKey.kind(key) == JudgedKey.Kind.MENTION;
    }

    /** How far a thing's key reaches. */
    public enum Scope {
        /** The same in every database. */
        SHARED,
        /** Only in one report: someone without a name. */
        REPORT,
        /** What another report alone speaks of, which this was judged to be: the key is the path of that mention. */
        MENTION
    }
}
