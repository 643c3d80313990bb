package org.attest.resolve.match;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.util.SloppyMath;
import org.attest.model.Authority.Point;
import org.attest.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Distances between points that tell where a thing is, on the sphere (haversine); to about half a percent. */
final class Distance {

    private static final double METRES = 1000;
    /** What "near a place" may mean. */
    private static final double NEAR_PLACE = 25;

    private Distance() {}

    /**
     * Kilometres that two points are apart at least.
     *
     * @return empty where one is not known, or known only as somewhere in a district, a province or along a road
     */
    static Optional<Double> between(@Nullable Point a, @Nullable Point b) {
        if (a == null || b == null || slack(a) < 0 || slack(b) < 0) {
            return Optional.empty();
        }
        double apart = SloppyMath.haversinMeters(a.lat(), a.lon(), b.lat(), b.lon()) / METRES;
        return Optional.of(Math.max(0, apart - slack(a) - slack(b)));
    }

    /** Whether a point tells where its thing lies, to a kilometre or so. */
    static boolean isExact(@Nullable Point point) {
        return point != null && slack(point) == 0;
    }

    /** With a digit after the point below ten. */
    static String shown(double kilometres) {
        return String.format(Locale.ROOT, kilometres < 10 ? "%.1f" : "%.0f", kilometres);
    }

    private static double slack(Point point) {
        PlacePrecision precision = point.precision();
        return switch (precision) {
            case null -> 0;
            case AT_PLACE -> 0;
            case NEAR_PLACE -> NEAR_PLACE;
            case IN_DISTRICT, IN_PROVINCE, ALONG_FEATURE, IN_COUNTRY, OFFSHORE -> -1;
        };
    }
}
