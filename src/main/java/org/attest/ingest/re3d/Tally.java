package org.attest.ingest.re3d;

/** Counts what becomes of the lines of one file, each end by itself, so that a line that is lost shows. */
final class Tally {

    private int read;
    private int taken;
    private int rejected;

    void read(int lines) {
        read += lines;
    }

    void take() {
        taken++;
    }

    void reject() {
        rejected++;
    }

    /** The counts. */
    Re3dCounts.Part part() {
        return new Re3dCounts.Part(read, taken, rejected);
    }
}
