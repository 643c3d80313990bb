package org.attest.resolve.match;

import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.jspecify.annotations.Nullable;

/** Which kinds may be two words for one thing, and how far apart two mentions of one thing may lie. */
final class Kinds {

    /** So many times the distance at which names are linked, a person may still want to look. */
    private static final double DOUBT = 3;

    private Kinds() {}

    /** Whether things of that kind are matched at all: a sum of money, a time, an address is what it says and nothing else. */
    static boolean isMatched(EntityKind kind) {
        return kind.family() != Family.EXPRESSION;
    }

    /** The kind given, or where that says as good as nothing the kind that the name tells. */
    static EntityKind told(EntityKind given, @Nullable EntityKind byName) {
        return byName != null && isVague(given) && agree(given, byName) ? byName : given;
    }

    /** Whether things of these kinds may be one. */
    static boolean agree(EntityKind a, EntityKind b) {
        if (a == b) {
            return true;
        }
        if (a == EntityKind.PLACE || b == EntityKind.PLACE) {
            return a.isPlace() && b.isPlace();
        }
        if (a == EntityKind.ACTOR || b == EntityKind.ACTOR) {
            return a.isActor() && b.isActor();
        }
        return a.family() == b.family() && a.family() != Family.FEATURE && !isWeaponAndMount(a, b);
    }

    /** Kilometres within which a name of that kind is taken for one place. */
    static double near(EntityKind kind) {
        return switch (kind.family()) {
            case QUARTER -> 3;
            case SITE -> 5;
            case REGION, FEATURE -> 100;
            case SETTLEMENT, PLACE, PERSON, ORGANISATION, UNIT, PEOPLE, EQUIPMENT, EXPRESSION -> 10;
        };
    }

    /** Kilometres beyond which two places of these kinds are not one; the more generous of the two. */
    static double far(EntityKind a, EntityKind b) {
        return DOUBT * Math.max(near(a), near(b));
    }

    private static boolean isVague(EntityKind kind) {
        return kind == EntityKind.PLACE || kind == EntityKind.ACTOR;
    }

    private static boolean isWeaponAndMount(EntityKind a, EntityKind b) {
        return a.family() == Family.EQUIPMENT && (a == EntityKind.WEAPON || b == EntityKind.WEAPON);
    }
}
