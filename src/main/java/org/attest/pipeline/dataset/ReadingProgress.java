package org.attest.pipeline.dataset;

import org.attest.pipeline.LoadProgress;

/** Turns what was read so far into steps of a stage, so that nobody is told of each byte or row. */
final class ReadingProgress {

    private static final long BYTES = 1 << 16;
    private static final long RECORDS = 1 << 12;

    private final LoadProgress progress;
    private final long step;
    private long told;

    private ReadingProgress(LoadProgress progress, long step) {
        this.progress = progress;
        this.step = step;
    }

    /**
     * Begins a stage in which bytes are read.
     *
     * @param bytes how many there are to read; -1 where that is not known
     */
    static ReadingProgress ofBytes(LoadProgress progress, String stage, long bytes) {
        progress.stage(stage, Math.max(0, bytes), "B");
        return new ReadingProgress(progress, BYTES);
    }

    /**
     * Begins a stage in which records are gone through.
     *
     * @param records how many there are; 0 where that is not known
     */
    static ReadingProgress ofRecords(LoadProgress progress, String stage, long records) {
        progress.stage(stage, records, "records");
        return new ReadingProgress(progress, RECORDS);
    }

    /** So much is read by now. */
    void read(long soFar) {
        if (soFar - told >= step) {
            progress.step(soFar - told);
            told = soFar;
        }
    }
}
