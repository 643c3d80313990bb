package org.attest.generator;

import java.util.List;

/**
 * An invented country.
 *
 * @param id number in the manner of Gleditsch and Ward
 * @param name of the country
 * @param iso3 one of the codes that ISO 3166 leaves to its users
 * @param region one of the dataset's five
 * @param army its government, as a party to conflicts
 * @param places in it, the most frequent first
 * @param whichPlace how often each of the places is the scene
 */
record Country(int id, String name, String iso3, String region, Actor army, List<Place> places, Skew whichPlace) {

    /**
     * A party to conflicts.
     *
     * @param id of the dataset
     * @param name of the party
     * @param country its number when it is a government, written as the dataset does, {@code 645.0}; else empty
     */
    record Actor(int id, String name, String country) {}

    /**
     * Where something happens.
     *
     * @param name of the place
     * @param province that it is in
     * @param district that it is in
     * @param latitude in degrees north, as text
     * @param longitude in degrees east, as text
     * @param cell its number in the PRIO grid of half degrees
     */
    record Place(String name, String province, String district, String latitude, String longitude, int cell) {}
}
