package org.attest.ingest.ucdp;

import java.util.List;
import java.util.Locale;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.GeoPoint;
import org.attest.ingest.table.Row;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Where an event of GED was: a place with the point, within the second-order division, within the first-order one, within
 * the country, as far as the row has them.
 *
 * <p>The place is a thing of its own also where it bears the name of what it lies in: the point that stands for a district
 * is not the district, and the district has one identity, however many points stand for it.
 */
final class GedPlace {

    private static final String LOCAL = "place";

    private final Row row;
    private final GedCodes codes;
    private final Where where;
    private final List<RecordThing> things;
    private @Nullable String within;
    private @Nullable String lastName;

    private GedPlace(Row row, GedCodes codes, List<RecordThing> things) {
        this.row = row;
        this.codes = codes;
        this.where = row.where();
        this.things = things;
    }

    /**
     * Reads the place of a row.
     *
     * @param things takes it and what it lies in, containers first
     * @return local ids of the place: one, or none where the row tells of none
     */
    static List<String> of(Row row, GedCodes codes, List<RecordThing> things) {
        return new GedPlace(row, codes, things).read();
    }

    private List<String> read() {
        container(GedColumns.COUNTRY, EntityKind.COUNTRY, "country");
        container(GedColumns.ADM_1, EntityKind.REGION, "adm-1");
        container(GedColumns.ADM_2, EntityKind.REGION, "adm-2");
        GeoPoint point = point();
        String name = CellText.line(row.text(GedColumns.WHERE));
        String shown = name != null ? name : point != null ? called(point) : null;
        if (shown == null) {
            return within == null ? List.of() : List.of(within);
        }
        things.add(new RecordThing(
                UcdpThings.entity(LOCAL, kind(shown), shown, within, where), null, List.of(), located(point)));
        return List.of(LOCAL);
    }

    /** What a point without a name is called: as what it lies in. */
    private String called(GeoPoint point) {
        return lastName != null ? lastName : point.latitude() + ", " + point.longitude();
    }

    private void container(Column column, EntityKind kind, String local) {
        String name = CellText.line(row.text(column));
        if (name != null) {
            things.add(RecordThing.of(UcdpThings.entity(local, kind, name, within, where)));
            within = local;
            lastName = name;
        }
    }

    private @Nullable Point located(@Nullable GeoPoint point) {
        return point == null
                ? null
                : new Point(point.latitude().doubleValue(), point.longitude().doubleValue(), codes.pointPrecision());
    }

    /** The point; null, flagged, where it is 0/0, no point, or one only with its coordinates exchanged. */
    private @Nullable GeoPoint point() {
        GeoPoint point = row.cells().point(GedColumns.LATITUDE, GedColumns.LONGITUDE);
        if (point == null || point.isZero() || isSwapped(point)) {
            return null;
        }
        return point;
    }

    /** Whether the grid cell of the row is that of the point with latitude and longitude exchanged. */
    private boolean isSwapped(GeoPoint point) {
        Long grid = row.cells().integer(GedColumns.GRID);
        double lat = point.latitude().doubleValue();
        double lon = point.longitude().doubleValue();
        if (grid == null || grid == cell(lat, lon) || Math.abs(lon) > 90 || grid != cell(lon, lat)) {
            return false;
        }
        Flags.warn(
                row,
                GedColumns.LATITUDE,
                ProblemCode.COORDINATES_SWAPPED,
                "the point " + point.latitude() + ", " + point.longitude() + " lies outside of the row's grid cell "
                        + grid + ", and within it with latitude and longitude exchanged: it is left out",
                "exchange latitude and longitude");
        return true;
    }

    /** Number of the cell of PRIO-GRID, half a degree wide and high, counted from 1 in the southwest, row by row. */
    private static long cell(double lat, double lon) {
        return (long) Math.floor((lat + 90) * 2) * 720 + (long) Math.floor((lon + 180) * 2) + 1;
    }

    /** What the last word of the UCDP's name says: {@code Mosul town}. */
    private static EntityKind kind(String name) {
        return switch (name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)) {
            case "city" -> EntityKind.CITY;
            case "town" -> EntityKind.TOWN;
            case "village" -> EntityKind.VILLAGE;
            default -> EntityKind.PLACE;
        };
    }
}
