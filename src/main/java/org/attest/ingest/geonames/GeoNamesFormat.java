package org.attest.ingest.geonames;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.ingest.InputFormat;
import org.attest.ingest.authority.AuthorityFormat;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;

/**
 * GeoNames' table, {@code allCountries.txt}, {@code IQ.txt} or a choice of its rows and columns with a header, as an authority. It is
 * called after its file, for that is what the next version of it will be called, too.
 */
public final class GeoNamesFormat implements AuthorityFormat {

    private static final Pattern LETTER = Pattern.compile("[A-Z]?");
    private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})?");
    private static final String PREFIX = "geonames";

    @Override
    public InputFormat format() {
        return InputFormat.GEONAMES;
    }

    @Override
    public String title() {
        return "places of GeoNames, as an authority";
    }

    @Override
    public List<TableFormat> tables() {
        return GeoNamesColumns.TABLES;
    }

    @Override
    public boolean isGuessed() {
        return true;
    }

    /** Nineteen columns that begin with a number may be anything: these have a point, a class of one letter and a country. */
    @Override
    public boolean isLike(Row first) {
        return first.cells().point(GeoNamesColumns.LATITUDE, GeoNamesColumns.LONGITUDE) != null
                && LETTER.matcher(GeoNamesGathering.word(first, GeoNamesColumns.CLASS))
                        .matches()
                && COUNTRY.matcher(GeoNamesGathering.word(first, GeoNamesColumns.COUNTRY))
                        .matches();
    }

    @Override
    public String authority(String fileName) {
        int point = fileName.indexOf('.', 1);
        String stem = (point < 0 ? fileName : fileName.substring(0, point))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String rest = stem.startsWith(PREFIX) ? stem.substring(PREFIX.length()) : "-" + stem;
        return stem.isEmpty() ? PREFIX : PREFIX + rest;
    }

    @Override
    public Gathering begin() {
        return new GeoNamesGathering();
    }
}
