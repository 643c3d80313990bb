package org.attest.problem;

import java.util.ArrayList;
import java.util.List;

/** Keeps the problems it is given, in order. Not safe for use by several threads. */
public final class ProblemLog implements ProblemSink {

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void accept(Problem problem) {
        problems.add(problem);
    }

    /** Adds a problem of the standard severity. */
    public void add(ProblemCode code, Where where, String what, String cure) {
        accept(Problem.of(code, where, what, cure));
    }

    /** What was collected so far; a copy. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether one of the problems blocks. */
    public boolean blocks() {
        return problems.stream().anyMatch(Problem::blocks);
    }
}
