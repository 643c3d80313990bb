package org.attest.pipeline;

/** Is told how far a run is. Called from the loading thread. */
public interface LoadProgress {

    /** Nobody looks. */
    LoadProgress SILENT = new LoadProgress() {
        @Override
        public void stage(String name, int steps) {}

        @Override
        public void step() {}
    };

    /**
     * A stage begins.
     *
     * @param name what is done, for the user
     * @param steps how many steps it has; 0 when that is not known
     */
    void stage(String name, int steps);

    /** One step of the stage is done. */
    void step();

    /** Something worth telling a person in one line. */
    default void note(String line) {}
}
