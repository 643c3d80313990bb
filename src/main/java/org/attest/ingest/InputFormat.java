package org.attest.ingest;

/** The formats that can be read. */
public enum InputFormat {
    /** What one extractor found in one document. */
    REPORT("attest-report/1"),
    /** A list of known things. */
    AUTHORITY("attest-authority/1");

    private final String marker;

    InputFormat(String marker) {
        this.marker = marker;
    }

    /** What the member {@code format} of such a document says: name and version. */
    public String marker() {
        return marker;
    }
}
