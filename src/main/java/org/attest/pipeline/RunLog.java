package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.problem.Problem;
import org.attest.problem.ProblemSink;
import org.attest.problem.Rejection;
import org.attest.problem.Severity;

/** What a run found wrong: hands each problem on once, keeps the rejections, counts the warnings. */
final class RunLog implements ProblemSink {

    private final ProblemSink problems;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Rejection> lost = new ArrayList<>();
    private final Set<Problem> told = new HashSet<>();
    private int warnings;

    RunLog(ProblemSink problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Problem problem) {
        // What is wrong with a declaration rejects each fact that needs it, and is told once.
        if (!told.add(problem)) {
            return;
        }
        if (problem.severity() == Severity.WARNING) {
            warnings++;
        }
        problems.accept(problem);
    }

    /** Something was not taken; its problems are handed on. */
    void reject(Rejection rejection) {
        rejections.add(rejection);
        rejection.problems().forEach(this::accept);
    }

    /** Rejections whose problems were handed on already. */
    void keep(List<Rejection> known) {
        rejections.addAll(known);
    }

    /** Of that which is stored something cannot be taken any more; its problems are handed on. */
    void lose(Rejection rejection) {
        lost.add(rejection);
        rejection.problems().forEach(this::accept);
    }

    /** What the run did not take. */
    List<Rejection> rejections() {
        return rejections;
    }

    /** What the database had taken, and has no more. */
    List<Rejection> lost() {
        return lost;
    }

    /** What it did not take, and what the database has no more. */
    List<Rejection> all() {
        List<Rejection> all = new ArrayList<>(rejections);
        all.addAll(lost);
        return all;
    }

    int declarationsRejected() {
        return (int) rejections.stream()
                .filter(rejection -> rejection.reach() == Rejection.Reach.DECLARATION)
                .count();
    }

    int warnings() {
        return warnings;
    }
}
