package org.attest.ingest.table;

import java.math.BigDecimal;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Latitude and longitude into a point, and what is often wrong with them. */
final class Coordinates {

    private static final BigDecimal FULL_CIRCLE = BigDecimal.valueOf(360);

    private Coordinates() {}

    /** Null when they are no point; complaints go to the coordinate they are about. */
    static @Nullable GeoPoint point(BigDecimal lat, BigDecimal lon, Complaint aboutLat, Complaint aboutLon) {
        if (GeoPoint.isLatitude(lat) && GeoPoint.isLongitude(lon)) {
            GeoPoint point = new GeoPoint(lat, lon);
            if (point.isZero()) {
                String cure = "give the point, or leave both empty when it is not known";
                aboutLat.say(ProblemCode.COORDINATES_ZERO, "latitude and longitude are 0, the point is left out", cure);
            }
            return point;
        }
        if (GeoPoint.isLatitude(lon) && GeoPoint.isLongitude(lat)) {
            String what = "latitude " + lat + " is beyond 90 degrees, and longitude " + lon + " would be a latitude";
            aboutLat.say(
                    ProblemCode.COORDINATES_SWAPPED, what, "latitude and longitude seem to be swapped: exchange them");
        } else if (!GeoPoint.isLatitude(lat)) {
            aboutLat.say(
                    ProblemCode.COORDINATES_INVALID, "latitude " + lat + " is beyond 90 degrees", decimalPoint(lat));
        } else {
            aboutLon.say(
                    ProblemCode.COORDINATES_INVALID, "longitude " + lon + " is beyond 180 degrees", decimalPoint(lon));
        }
        return null;
    }

    private static String decimalPoint(BigDecimal degrees) {
        return degrees.abs().compareTo(FULL_CIRCLE) > 0
                ? "give degrees with a decimal point, as in 36.335; is the point missing?"
                : "give degrees, north and east positive";
    }
}
