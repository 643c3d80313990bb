package org.attest.model;

/** How closely a place tells where something was, or a point where a place lies. */
public enum PlacePrecision implements Word {
    /** Exactly there. */
    AT_PLACE,
    /** Some 25 km away at most, or in a part of it not told. */
    NEAR_PLACE,
    /** Somewhere in the district. */
    IN_DISTRICT,
    /** Somewhere in the province. */
    IN_PROVINCE,
    /** Along a road, river or border, or in an area without firm edges. */
    ALONG_FEATURE,
    /** Somewhere in the country. */
    IN_COUNTRY,
    /** At sea or in the air, outside of any country. */
    OFFSHORE
}
