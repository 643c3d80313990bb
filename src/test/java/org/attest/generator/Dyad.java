package org.attest.generator;

/**
 * Two parties and what they fight, as the dataset sees them.
 *
 * @param violence 1 with a state, 2 between others, 3 against civilians
 * @param conflictId number of the conflict
 * @param conflict its name
 * @param id number of the dyad
 * @param a first side, perhaps a coalition with its members joined by {@code ", "}
 * @param b second side
 * @param country where it mostly is
 */
record Dyad(int violence, int conflictId, String conflict, int id, Country.Actor a, Country.Actor b, Country country) {

    String name() {
        return a.name() + " - " + b.name();
    }
}
