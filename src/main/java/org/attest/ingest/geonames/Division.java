package org.attest.ingest.geonames;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in the order of countries and their divisions.
 *
 * @param codes country, then the codes of the divisions as far as they are given without a gap
 * @param level what the row itself is: 0 a country, 1 to 4 a division of that order, {@link #PLACE} what lies in them
 */
record Division(List<String> codes, int level) {

    /** Deeper than any division. */
    static final int PLACE = 5;

    /** Of a row that lies in nothing known: former countries and divisions, which may overlap those of today. */
    private static final int NOWHERE = 0;

    /** What GeoNames writes where it does not know the division. */
    private static final String UNKNOWN = "00";

    /** Copies the list. */
    Division {
        codes = List.copyOf(codes);
    }

    static Division of(Row row) {
        String code = GeoNamesGathering.word(row, GeoNamesColumns.CODE);
        String country = row.text(GeoNamesColumns.COUNTRY);
        if (country == null || isFormer(code)) {
            return new Division(List.of(), NOWHERE);
        }
        List<String> codes = new ArrayList<>(List.of(country));
        for (Column column : GeoNamesColumns.DIVISIONS) {
            String division = row.text(column);
            if (division == null || division.equals(UNKNOWN)) {
                break;
            }
            codes.add(division);
        }
        return new Division(codes, level(code));
    }

    private static boolean isFormer(String code) {
        return code.endsWith("H") && (code.startsWith("PCL") || code.startsWith("ADM"));
    }

    private static int level(String code) {
        if (code.startsWith("PCL")) {
            return 0;
        }
        boolean division = code.length() == 4 && code.startsWith("ADM");
        int order = division ? code.charAt(3) - '0' : 0;
        return order >= 1 && order < PLACE ? order : PLACE;
    }

    /** By which codes others lie in it; null where it is no division, or its own code is not told. */
    @Nullable List<String> key() {
        boolean whole = level < PLACE && codes.size() > level;
        return whole ? codes.subList(0, level + 1) : null;
    }

    /** By which codes what it lies in may be known, the nearest first. */
    List<List<String>> around() {
        List<List<String>> around = new ArrayList<>();
        for (int depth = Math.min(codes.size(), level); depth > 0; depth--) {
            around.add(codes.subList(0, depth));
        }
        return around;
    }
}
