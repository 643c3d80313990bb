package org.attest.model;

/** Sizes of unit, from the smallest up. What a size means in numbers differs from army to army: the word is kept. */
public enum Echelon implements Word {
    TEAM,
    SQUAD,
    SECTION,
    PLATOON,
    COMPANY,
    /** A company of artillery. */
    BATTERY,
    /** Of aircraft, cavalry or ships. */
    SQUADRON,
    BATTALION,
    REGIMENT,
    BRIGADE,
    DIVISION,
    CORPS,
    /** Several corps under one headquarters; not an army as a whole, which is an organisation. */
    FIELD_ARMY,
    ARMY_GROUP,
    /** A headquarters with what is put under it, of any size. */
    COMMAND;

    /** Whether things of that kind have a size of this list: units, and nothing else. */
    public static boolean isOf(EntityKind kind) {
        return kind == EntityKind.UNIT;
    }
}
