package org.attest.resolve.names;

import java.util.List;
import org.attest.model.EntityKind;

/** How names of one family of kinds are read. Pure: what a name comes down to depends on it and its kind alone. */
sealed interface Names permits BodyNames, PersonNames, PlaceNames, PlainNames, StateNames, UnitNames {

    /**
     * Reads a name.
     *
     * @param tokens as {@link Letters#tokens} tells them
     * @return with an empty normal form only where there is no word
     */
    Draft read(EntityKind kind, List<String> tokens);

    /** The name without what is no part of it and has to be seen before letters are read. */
    default String prepare(String name) {
        return name;
    }

    /** Whether a name all in capitals is an acronym: not so of a town in a headline. */
    boolean hasAcronyms();

    /** The reader of names of things of that kind. */
    static Names of(EntityKind kind) {
        if (kind == EntityKind.COUNTRY || kind == EntityKind.STATE) {
            return StateNames.ONLY;
        }
        return switch (kind.family()) {
            case PERSON -> PersonNames.ONLY;
            case ORGANISATION, PEOPLE -> BodyNames.ONLY;
            case UNIT -> UnitNames.ONLY;
            case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE -> PlaceNames.ONLY;
            case EQUIPMENT, EXPRESSION -> PlainNames.ONLY;
        };
    }
}
