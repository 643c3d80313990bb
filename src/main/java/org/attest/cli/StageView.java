package org.attest.cli;

/** How one stage of a run is shown. */
interface StageView extends AutoCloseable {

    /** So many steps more are done. */
    void step(long steps);

    /** From now on nothing is shown of it. */
    @Override
    void close();
}
