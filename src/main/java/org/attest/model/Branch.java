package org.attest.model;

/** Kinds of force, by what they do and where they fight. */
public enum Branch implements Word {
    ARMY,
    AIR_FORCE,
    NAVY,
    MARINES,
    SPECIAL_FORCES,
    POLICE,
    BORDER_GUARD,
    /** Beside the regular forces, on the side of a state. */
    MILITIA,
    /** Not "intelligence", which is a type of event. */
    INTELLIGENCE_SERVICE,
    COUNTER_TERRORISM,
    /** Not "artillery", which is a weapon. */
    ARTILLERY_TROOPS,
    ENGINEERS,
    MEDICAL,
    LOGISTICS;

    /** Whether things of that kind belong to a branch: units and organisations. An armed group is of no branch. */
    public static boolean isOf(EntityKind kind) {
        return kind == EntityKind.UNIT || kind == EntityKind.ORGANISATION;
    }
}
