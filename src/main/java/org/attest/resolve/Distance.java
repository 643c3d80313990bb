package org.attest.resolve;

import org.apache.lucene.util.SloppyMath;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;

/** Distances on the globe, and how far apart two points of one place may lie. */
final class Distance {

    private static final double METRES = 1000;

    private Distance() {}

    /** Great-circle distance in kilometres. */
    static double km(Point one, Point other) {
        return SloppyMath.haversinMeters(one.lat(), one.lon(), other.lat(), other.lon()) / METRES;
    }

    /** How many kilometres two sources' points of one place of that kind may lie apart. */
    static double reach(EntityKind kind) {
        return switch (kind.family()) {
            case SETTLEMENT, PLACE -> 10;
            case QUARTER -> 3;
            case SITE -> 5;
            case REGION -> 100;
            case FEATURE -> 50;
            case PERSON, ORGANISATION, UNIT, PEOPLE, EQUIPMENT, EXPRESSION -> 0;
        };
    }
}
