package org.attest.problem;

/** Takes problems one at a time, in the order in which they were found. */
@FunctionalInterface
public interface ProblemSink {

    /** Takes one problem; never throws because of what it says. */
    void accept(Problem problem);
}
