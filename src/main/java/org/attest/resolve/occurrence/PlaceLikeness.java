package org.attest.resolve.occurrence;

import java.util.Locale;
import java.util.Optional;
import org.attest.resolve.occurrence.Place.Extent;
import org.attest.resolve.occurrence.Reason.Aspect;

/** Compares where it happened, by the pair of places that agrees best. */
final class PlaceLikeness {

    /** How far the points of one event may be apart: sources give the middle of a town, or the end of it. */
    static final double NEAR_KM = 10;

    private static final double MOST = 0.3;

    private PlaceLikeness() {}

    /** How two places stand to each other, the best first. */
    private record Relation(double part, String text) {}

    private static final Relation UNKNOWN = new Relation(0, "");
    private static final Relation APART = new Relation(-1, "");

    static Optional<Reason> guard(Happening a, Happening b) {
        return best(a, b).part() < 0
                ? Optional.of(new Reason(Aspect.PLACE, -1, "elsewhere: " + keys(a) + " and " + keys(b)))
                : Optional.empty();
    }

    static Optional<Reason> reason(Happening a, Happening b) {
        Relation best = best(a, b);
        return best.part() > 0
                ? Optional.of(new Reason(Aspect.PLACE, MOST * best.part(), best.text()))
                : Optional.empty();
    }

    private static Relation best(Happening a, Happening b) {
        if (a.places().isEmpty() || b.places().isEmpty()) {
            return UNKNOWN;
        }
        Relation best = APART;
        for (Place one : a.places()) {
            for (Place other : b.places()) {
                Relation relation = relation(one, other);
                best = relation.part() > best.part() ? relation : best;
            }
        }
        return best;
    }

    private static Relation relation(Place one, Place other) {
        if (one.key().equals(other.key())) {
            return new Relation(same(one.extent()), "the same place, " + Keys.brief(one.key()));
        }
        if (one.within().contains(other.key())) {
            return inside(one, other);
        }
        if (other.within().contains(one.key())) {
            return inside(other, one);
        }
        if (one.point() != null && other.point() != null) {
            double km = one.point().kmTo(other.point());
            return km <= NEAR_KM ? new Relation(near(km), kilometres(km)) : APART;
        }
        return one.isVague() || other.isVague() ? UNKNOWN : APART;
    }

    private static Relation inside(Place inner, Place outer) {
        double part = inside(outer.extent());
        return part > 0 ? new Relation(part, Keys.brief(inner.key()) + " lies in " + Keys.brief(outer.key())) : APART;
    }

    private static double same(Extent extent) {
        return switch (extent) {
            case SITE -> 1;
            case SETTLEMENT -> 0.9;
            case REGION -> 0.5;
            case COUNTRY -> 0.3;
        };
    }

    private static double inside(Extent outer) {
        return switch (outer) {
            case SITE, SETTLEMENT -> 0.7;
            case REGION -> 0.3;
            // All that happens there lies in it.
            case COUNTRY -> 0;
        };
    }

    private static double near(double km) {
        return km <= 1 ? 0.9 : km <= 3 ? 0.8 : 0.6;
    }

    private static String kilometres(double km) {
        return km < 0.1 ? "the same point" : String.format(Locale.ROOT, "%.1f km apart", km);
    }

    private static String keys(Happening happening) {
        return Keys.brief(happening.places().stream().map(Place::key).toList());
    }
}
