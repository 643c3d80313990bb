package org.attest.pipeline.dataset;

import java.util.concurrent.CancellationException;

/** A load that was told to end before it was done; its message says what of the file is stored. */
public final class LoadStopped extends CancellationException {

    private static final long serialVersionUID = 1L;

    private LoadStopped(String message) {
        super(message);
    }

    /**
     * Stopped.
     *
     * @param file what the file is called
     * @param release name of its release
     * @param stored how many of its new and changed records are in the database
     * @param wanted how many there are; 0 where that was not known yet
     */
    static LoadStopped of(String file, String release, long stored, long wanted) {
        if (stored == 0) {
            return new LoadStopped(file + ": nothing of it is stored; the same command again begins it anew");
        }
        if (stored == wanted) {
            return new LoadStopped(
                    file + ": its " + stored + " records are stored; the same command again makes sure of the rest");
        }
        return new LoadStopped(file + ": " + stored + " of " + wanted + " records are stored, and release " + release
                + " is noted as not complete; the same command again goes on from there");
    }
}
