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
    PLACE(Family.PLACE),
    /** A nation, or a religious or ethnic community. */
    PEOPLE(Family.PEOPLE),
    WEAPON(Family.EQUIPMENT),
    /** A ship, aircraft or vehicle of armed forces, onto which weapons can be mounted. */
    MILITARY_PLATFORM(Family.EQUIPMENT),
    /** A ship, aircraft or vehicle that is not of armed forces. */
    VEHICLE(Family.EQUIPMENT),
    QUANTITY(Family.EXPRESSION),
    MONEY(Family.EXPRESSION),
    /** A date, a time, a span of time, as written. */
    TIME_EXPRESSION(Family.EXPRESSION),
    WEB_ADDRESS(Family.EXPRESSION),
    /** A call sign, an e-mail address, the name of an account. */
    COMMS_IDENTIFIER(Family.EXPRESSION),
    DOCUMENT_REFERENCE(Family.EXPRESSION),
    /** Of radio. */
    FREQUENCY(Family.EXPRESSION);

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
        PLACE,
        PEOPLE,
        EQUIPMENT,
        /** Words of a text that stand for a quantity, a time, an address: nothing that acts or lies anywhere. */
        EXPRESSION
    }

    /** The family of kinds within which one name may mean one thing. */
    public Family family() {
        return family;
    }

    /** Whether things of this kind lie somewhere. */
    public boolean isPlace() {
        return switch (family) {
            case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE -> true;
            case PERSON, ORGANISATION, UNIT, PEOPLE, EQUIPMENT, EXPRESSION -> false;
        };
    }

    /** Whether things of this kind can act and speak. */
    public boolean isActor() {
        return switch (family) {
            case PERSON, ORGANISATION, UNIT, PEOPLE -> true;
            case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE, EQUIPMENT, EXPRESSION -> false;
        };
    }

    /**
     * Whether people may say that a thing of this kind and one of another are one: a quarter may be a village to somebody else, but no
     * place is a person. Far wider than what is proposed.
     */
    public boolean mayBeOneWith(EntityKind other) {
        boolean person = family == Family.PERSON || other.family == Family.PERSON;
        boolean someone = this == ACTOR || other == ACTOR;
        return isPlace() == other.isPlace()
                && isActor() == other.isActor()
                && (isPlace() || isActor() || family == other.family)
                && (!person || someone || family == other.family);
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
