package org.attest.ingest.dataset;

import java.util.List;
import java.util.function.Function;
import org.attest.ingest.table.GeoPoint;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.model.PlacePrecision;
import org.attest.model.RecordThing;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Where an event was, as tables tell it: a place with the point, within a division, within a larger one, within the
 * country, as far as the row has them.
 *
 * <p>The place is a thing of its own also where it bears the name of what it lies in: the point that stands for a district
 * is not the district, and the district has one identity, however many points stand for it.
 */
public final class PlaceChain {

    private static final String LOCAL = "place";

    private final Where where;
    private final List<RecordThing> things;
    private @Nullable String within;
    private @Nullable String lastName;

    /**
     * Nothing yet.
     *
     * @param things takes the places, containers first
     */
    public PlaceChain(Where where, List<RecordThing> things) {
        this.where = where;
        this.things = things;
    }

    /** Goes one step inwards; nothing is done without a name. */
    public PlaceChain within(String local, EntityKind kind, @Nullable String name) {
        if (name != null) {
            things.add(RecordThing.of(RecordFacts.entity(local, kind, name, within, where)));
            within = local;
            lastName = name;
        }
        return this;
    }

    /** Local ids of the innermost of what was named so far: one, or none. */
    public List<String> innermost() {
        return within == null ? List.of() : List.of(within);
    }

    /**
     * The place itself. A point without a name is called as what it lies in; without name and point there is no place
     * but what the row told to lie around it.
     *
     * @param kind its kind, by its name
     * @param precision how closely the point tells where it lies; null where it is its own
     * @return its local id, or none
     */
    public List<String> place(
            @Nullable String name,
            Function<String, EntityKind> kind,
            @Nullable GeoPoint point,
            @Nullable PlacePrecision precision) {
        String shown = name != null ? name : point != null ? called(point) : null;
        if (shown == null) {
            return innermost();
        }
        Point located = point == null
                ? null
                : new Point(point.latitude().doubleValue(), point.longitude().doubleValue(), precision);
        things.add(new RecordThing(
                RecordFacts.entity(LOCAL, kind.apply(shown), shown, within, where), null, List.of(), located));
        return List.of(LOCAL);
    }

    private String called(GeoPoint point) {
        return lastName != null ? lastName : point.latitude() + ", " + point.longitude();
    }
}
