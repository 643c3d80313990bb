package org.attest.ingest.ucdp;

import java.util.List;
import java.util.Locale;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.PlaceChain;
import org.attest.ingest.table.GeoPoint;
import org.attest.ingest.table.Row;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Where an event of GED was: a {@link PlaceChain} of country, first-order and second-order division, place. */
final class GedPlace {

    private final Row row;

    private GedPlace(Row row) {
        this.row = row;
    }

    /**
     * Reads the place of a row.
     *
     * @param things takes it and what it lies in, containers first
     * @return local ids of the place: one, or none where the row tells of none
     */
    static List<String> of(Row row, GedCodes codes, List<RecordThing> things) {
        return new PlaceChain(row.where(), things)
                .within("country", EntityKind.COUNTRY, CellText.line(row.text(GedColumns.COUNTRY)))
                .within("adm-1", EntityKind.REGION, CellText.line(row.text(GedColumns.ADM_1)))
                .within("adm-2", EntityKind.REGION, CellText.line(row.text(GedColumns.ADM_2)))
                .place(
                        CellText.line(row.text(GedColumns.WHERE)),
                        GedPlace::kind,
                        new GedPlace(row).point(),
                        codes.pointPrecision());
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
