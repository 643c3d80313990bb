package org.attest.model;

/** Kinds of thing that a report can speak of. */
public enum EntityKind implements Word {
    PERSON(Family.PERSON),
    /** Someone who acts, of whom it is not said whether it is a person, a group or a body. */
    ACTOR(Family.ORGANISATION),
    ARMED_GROUP(Family.ORGANISATION),
    STATE(Family.ORGANISATION),
    COALITION(Family.ORGANISATION),
    ORGANISATION(Family.ORGANISATION),
    /** A publisher: newspaper, agency, broadcaster, site. */
    OUTLET(Family.ORGANISATION),
    /** A part of an armed force. */
    UNIT(Family.UNIT),
    COUNTRY(Family.REGION),
    REGION(Family.REGION),
    CITY(Family.SETTLEMENT),
    TOWN(Family.SETTLEMENT),
    VILLAGE(Family.SETTLEMENT),
    /** A part of a settlement: district, neighbourhood, suburb. */
    QUARTER(Family.QUARTER),
    BASE(Family.SITE),
    AIR_BASE(Family.SITE),
    /** A place built for a purpose: bridge, factory, dam, hospital. */
    FACILITY(Family.SITE),
    RIVER(Family.FEATURE),
    BORDER(Family.FEATURE),
    /** A place of which it is not said what it is. */
    PLACE(Family.PLACE);

    private final Family family;

    EntityKind(Family family) {
        this.family = family;
    }

    /**
     * Kinds that one source may name where another names the next: a city here is a town there. Things of different
     * families are never the same; an air base is not its town.
     */
    public enum Family {
        PERSON,
        ORGANISATION,
        UNIT,
        REGION,
        SETTLEMENT,
        QUARTER,
        SITE,
        FEATURE,
        /** Of an unknown kind: the same as no other thing without a judgement. */
        PLACE
    }

    /** The family of kinds within which one name may mean one thing. */
    public Family family() {
        return family;
    }

    /** Whether things of this kind lie somewhere; all others can act and speak. */
    public boolean isPlace() {
        return switch (family) {
            case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE -> true;
            case PERSON, ORGANISATION, UNIT -> false;
        };
    }

    /** With a capital, as a class: {@code AirBase}. */
    @Override
    public String word() {
        return term();
    }

    /** The kind as a step of an IRI: {@code air-base}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
