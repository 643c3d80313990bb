package org.attest.model;

/** With what something was done, as a closed list beside the source's own words. */
public enum Weapon implements Word {
    SMALL_ARMS,
    MACHINE_GUN,
    SNIPER_RIFLE,
    GRENADE,
    ROCKET_PROPELLED_GRENADE,
    MORTAR,
    /** Guns and howitzers. */
    ARTILLERY,
    ROCKET_ARTILLERY,
    MISSILE,
    AERIAL_BOMB,
    HELICOPTER,
    WARPLANE,
    DRONE,
    TANK,
    ARMOURED_VEHICLE,
    /** Laid or thrown, and set off by somebody. */
    EXPLOSIVE_CHARGE,
    CAR_BOMB,
    SUICIDE_VEST,
    LANDMINE,
    CHEMICAL_WEAPON,
    INCENDIARY_WEAPON,
    CLUSTER_MUNITION,
    BLADED_WEAPON,
    VEHICLE_RAMMING,
    BOOBY_TRAP,
    TUNNEL,
    BARRIER,
    LEAFLET,
    HUMAN_SHIELD,
    /** Things set on fire. */
    FIRE
}
