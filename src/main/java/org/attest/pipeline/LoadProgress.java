package org.attest.pipeline;

/**
 * Is told how far a run is. Called from the loading thread.
 *
 * <p>Any of its methods may end the run by a {@link java.util.concurrent.CancellationException}: what is half done is taken
 * back then, and what was committed stays.
 */
public interface LoadProgress {

    /** Nobody looks. */
    LoadProgress SILENT = new LoadProgress() {
        @Override
        public void stage(String name, long steps, String unit) {}

        @Override
        public void step(long steps) {}
    };

    /**
     * A stage begins.
     *
     * @param name what is done, for the user
     * @param steps how many steps it has; 0 when that is not known
     * @param unit what is counted, for the user: {@code B} for bytes, otherwise a plural; empty where it goes without saying
     */
    void stage(String name, long steps, String unit);

    /**
     * Some steps of the stage are done.
     *
     * @param steps how many since the last call, not negative
     */
    void step(long steps);

    /** A stage whose steps go without saying. */
    default void stage(String name, int steps) {
        stage(name, steps, "");
    }

    /** One step of the stage is done. */
    default void step() {
        step(1);
    }

    /** Something worth telling a person in one line. */
    default void note(String line) {}
}
