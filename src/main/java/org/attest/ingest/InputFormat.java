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
    /** Events of the UCDP Georeferenced Event Dataset. */
    UCDP_GED(""),
    /** Actors of the UCDP. */
    UCDP_ACTORS(""),
    /** Events of ACLED. */
    ACLED(""),
    /** Events of GDELT 1.0 and 2.0. */
    GDELT(""),
    /** Documents with annotations, in a folder of three files. */
    RE3D("");

    private final String marker;

    InputFormat(String marker) {
        this.marker = marker;
    }

    /** What {@code --format} calls it: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The formats that are JSON of ours. */
    public static List<InputFormat> json() {
        return Arrays.stream(values()).filter(InputFormat::isJson).toList();
    }

    /** What the member {@code format} of such a document says: name and version; empty for what is no JSON of ours. */
    public String marker() {
        return marker;
    }

    /** Whether it is JSON of ours. */
    public boolean isJson() {
        return !marker.isEmpty();
    }
}
