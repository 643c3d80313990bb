package org.attest.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that can be read. */
public enum InputFormat {
    /** What one extractor found in one document. */
    REPORT("attest-report/1"),
    /** A list of known things. */
    AUTHORITY("attest-authority/1"),
    /** Decisions on what is the same, a line each. */
    JUDGEMENTS(""),
    /** Documents with annotations, in a folder of three files. */
    RE3D(""),
    /** Events of the UCDP Georeferenced Event Dataset. */
    UCDP_GED(""),
    /** Actors of the UCDP. */
    UCDP_ACTORS(""),
    /** Events of ACLED. */
    ACLED(""),
    /** Events of GDELT 1.0 and 2.0. */
    GDELT(""),
    /** Places in the table format of GeoNames, as an authority. */
    GEONAMES(""),
    /** Actors of the UCDP, as an authority. */
    UCDP_ACTORS_AUTHORITY("");

    private final String marker;

    InputFormat(String marker) {
        this.marker = marker;
    }

    /** What {@code --format} calls it: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The formats whose documents name their format themselves; all others are known by what is in them. */
    public static List<InputFormat> json() {
        return Arrays.stream(values())
                .filter(format -> !format.marker.isEmpty())
                .toList();
    }

    /** What the member {@code format} of such a document says: name and version; empty where there is none. */
    public String marker() {
        return marker;
    }

    /** The markers of those whose documents name their format themselves. */
    public static List<String> markers() {
        return json().stream().map(InputFormat::marker).toList();
    }
}
