package org.attest.resolve.occurrence;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place as a key, with what it lies in and where that is.
 *
 * @param key the place
 * @param within keys of what it lies in, over any number of steps
 * @param extent how large such a place is
 * @param point its point; null where none is known, or where the point only stands for a region
 */
public record Place(
        String key,
        Set<String> within,
        Extent extent,
        @Nullable Point point) {

    private static final double EARTH_KM = 6371.0088;

    /** Copies the set. */
    public Place {
        within = Set.copyOf(within);
    }

    /** How large a place is. */
    public enum Extent {
        /** A building, a base, a quarter. */
        SITE,
        /** A town or village. */
        SETTLEMENT,
        /** A province, a valley, a border, or nobody knows. */
        REGION,
        /** A country. */
        COUNTRY
    }

    /**
     * A point on the earth.
     *
     * @param lat degrees north, from -90 to 90
     * @param lon degrees east, from -180 to 180
     */
    public record Point(double lat, double lon) {

        /** Kilometres along a great circle of a sphere, which is within half a per cent. */
        public double kmTo(Point other) {
            double north = Math.toRadians(other.lat - lat) / 2;
            double east = Math.toRadians(other.lon - lon) / 2;
            double square = Math.sin(north) * Math.sin(north)
                    + Math.cos(Math.toRadians(lat))
                            * Math.cos(Math.toRadians(other.lat))
                            * Math.sin(east)
                            * Math.sin(east);
            return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
        }
    }

    /** Whether it cannot be told to be apart from another: the north, wherever that begins. */
    boolean isVague() {
        return point == null && extent != Extent.COUNTRY;
    }
}
