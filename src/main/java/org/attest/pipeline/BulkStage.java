package org.attest.pipeline;

import org.attest.store.bulk.BulkProgress;

/** A stage of the storage's work, which tells sums, as steps of a run. The stage begins when first something is told. */
public final class BulkStage implements BulkProgress {

    private final LoadProgress progress;
    private final String stage;
    private final String unit;
    private long told = -1;

    /**
     * Not begun.
     *
     * @param stage what is done, for the user
     * @param unit what is counted, a plural
     */
    public BulkStage(LoadProgress progress, String stage, String unit) {
        this.progress = progress;
        this.stage = stage;
        this.unit = unit;
    }

    @Override
    public void at(long done, long total) {
        if (told < 0) {
            progress.stage(stage, total, unit);
            told = 0;
        }
        progress.step(done - told);
        told = done;
    }
}
