package org.attest.ingest.table;

import java.math.BigDecimal;

/**
 * A point on the globe as a table gives it, in degrees, without zeros at the end.
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);

    /** Drops zeros at the end; checks the ranges. */
    public GeoPoint {
        latitude = plain(latitude);
        longitude = plain(longitude);
        if (!isLatitude(latitude) || !isLongitude(longitude)) {
            throw new IllegalArgumentException("no point on the globe: " + latitude + ", " + longitude);
        }
    }

    /** Whether both are zero: off the coast of Ghana, and what is written where nothing is known. */
    public boolean isZero() {
        return latitude.signum() == 0 && longitude.signum() == 0;
    }

    static boolean isLatitude(BigDecimal degrees) {
        return degrees.abs().compareTo(POLE) <= 0;
    }

    static boolean isLongitude(BigDecimal degrees) {
        return degrees.abs().compareTo(ANTIMERIDIAN) <= 0;
    }

    /** 120, not 1.2E+2. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
