package org.attest.pipeline.dataset;

import org.attest.pipeline.LoadProgress;

/** Turns bytes read into steps of a stage, so that nobody is told of each row. */
final class ReadingProgress {

    private static final long STEP = 1 << 16;

    private final LoadProgress progress;
    private long told;

    /**
     * Begins a stage.
     *
     * @param bytes how many there are to read; -1 where that is not known
     */
    ReadingProgress(LoadProgress progress, String stage, long bytes) {
        this.progress = progress;
        progress.stage(stage, Math.max(0, bytes), "B");
    }

    /** So many bytes are read. */
    void read(long bytes) {
        if (bytes - told >= STEP) {
            progress.step(bytes - told);
            told = bytes;
        }
    }
}
