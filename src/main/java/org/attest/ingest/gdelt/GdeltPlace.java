package org.attest.ingest.gdelt;

import java.util.List;
import java.util.Set;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.PlaceChain;
import org.attest.ingest.table.GeoPoint;
import org.attest.ingest.table.Row;
import org.attest.model.EntityKind;
import org.attest.model.PlacePrecision;
import org.attest.model.RecordThing;
import org.jspecify.annotations.Nullable;

/**
 * Where the action of an event of GDELT was: a country; a division within it; or a town or landmark, with its point, within
 * those.
 *
 * <p>The points of countries and divisions are left out: they are their middles, where nothing happened. So are the places of
 * the actors, which are wherever the article names one near the actor. The archive has them.
 *
 * <p>Countries and divisions go by the names that GDELT gives them, not by its codes (FIPS 10-4), and so meet those of other
 * datasets with the same name.
 */
final class GdeltPlace {

    private static final int COUNTRY = 1;
    private static final int US_STATE = 2;
    private static final int WORLD_STATE = 5;
    private static final String COMMA = ", ";

    /** Ends of names of countries that begin with a comma of their own: {@code Bahamas, The}. */
    private static final Set<String> AFTER_COMMA = Set.of("The", "Federated States of", "Democratic Republic of the");

    private GdeltPlace() {}

    /**
     * Reads the place of a row.
     *
     * @param type what it is, see {@link GdeltCodes}
     * @param things takes it and what it lies in, containers first
     * @return local id of the place, or none
     */
    static List<String> of(Row row, int type, List<RecordThing> things) {
        String full = type == 0 ? null : CellText.line(row.text(GdeltColumns.ACTION_GEO.name()));
        if (full == null) {
            return List.of();
        }
        PlaceChain chain = new PlaceChain(row.where(), things);
        if (type == COUNTRY) {
            return chain.within("country", EntityKind.COUNTRY, full).innermost();
        }
        Name name = Name.of(full);
        chain.within("country", EntityKind.COUNTRY, name.country());
        if (type == US_STATE || type == WORLD_STATE) {
            return chain.within("adm-1", EntityKind.REGION, name.own()).innermost();
        }
        return chain.within("adm-1", EntityKind.REGION, name.division())
                .place(name.own(), any -> EntityKind.PLACE, point(row), null);
    }

    private static @Nullable GeoPoint point(Row row) {
        GeoPoint point = row.cells().point(GdeltColumns.ACTION_GEO.latitude(), GdeltColumns.ACTION_GEO.longitude());
        return point == null || point.isZero() ? null : point;
    }

    /** How closely a place of that type tells where it was; null for none. */
    static @Nullable PlacePrecision precision(int type) {
        return switch (type) {
            case 0 -> null;
            case COUNTRY -> PlacePrecision.IN_COUNTRY;
            case US_STATE, WORLD_STATE -> PlacePrecision.IN_PROVINCE;
            default -> PlacePrecision.AT_PLACE;
        };
    }

    /**
     * {@code Ikeja, Lagos, Nigeria} taken apart. The middle may have commas, as in {@code London, London, City of, United
     * Kingdom}.
     *
     * @param own up to the first comma
     * @param division what lies between; null where nothing does, and for {@code Zimbabwe (general)}
     * @param country behind the last comma; null where there is none
     */
    private record Name(
            String own, @Nullable String division, @Nullable String country) {

        static Name of(String full) {
            int first = full.indexOf(COMMA);
            int last = full.lastIndexOf(COMMA);
            if (first >= 0 && AFTER_COMMA.contains(full.substring(last + COMMA.length()))) {
                last = full.lastIndexOf(COMMA, last - 1);
            }
            if (first < 0 || last < 0) {
                return new Name(full, null, null);
            }
            String country = full.substring(last + COMMA.length());
            String between = first == last ? null : full.substring(first + COMMA.length(), last);
            boolean general = between == null || between.endsWith("(general)");
            return new Name(full.substring(0, first), general ? null : between, country);
        }
    }
}
