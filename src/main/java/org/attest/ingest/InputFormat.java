package org.attest.ingest;

import java.util.Arrays;
import java.util.List;

/** The formats that can be read. */
public enum InputFormat {
    /** What one extractor found in one document. */
    REPORT("attest-report/1"),
    /** A list of known things. */
    AUTHORITY("attest-authority/1"),
    /** Documents with annotations, in a folder of three files. */
    RE3D("re3d");

    private final String marker;

    InputFormat(String marker) {
        this.marker = marker;
    }

    /** What the member {@code format} of such a document says: name and version. Of those that have none, the name. */
    public String marker() {
        return marker;
    }

    /** The markers of those whose documents name their format themselves; all others are known by what is in them. */
    public static List<String> markers() {
        return Arrays.stream(values())
                .map(InputFormat::marker)
                .filter(marker -> marker.indexOf('/') > 0)
                .toList();
    }
}
