package org.attest.resolve.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.attest.resolve.Sort;

/** Judgements by which things would be one that no two things of their kinds can be: a town and a militia. */
public final class NeverOne {

    private NeverOne() {}

    /**
     * What is wrong with a judgement; empty for nothing, or where a kind is not known.
     *
     * @param kinds of what kind a thing is, by its key as the judgement spells it
     * @param severity an error where the judgement is not taken, a warning where it is and does not count
     */
    public static Optional<Problem> problem(
            Judgement judgement, Function<String, Optional<Sort>> kinds, Severity severity) {
        if (judgement.verdict() != Verdict.SAME) {
            return Optional.empty();
        }
        Optional<Sort> b = kinds.apply(judgement.b());
        return kinds.apply(judgement.a())
                .flatMap(one -> b.filter(other -> !one.mayBeOneWith(other))
                        .map(other -> problem(judgement, one, other, severity)));
    }

    /**
     * A warning of a chain of judgements by which two would be one that are not.
     *
     * @param chain from the one to the other; not empty
     * @param a kind of the one
     * @param b kind of the other
     */
    static Problem chain(List<Contradiction.Step> chain, Sort a, Sort b) {
        String from = chain.getFirst().from();
        String to = chain.getLast().to();
        return new Problem(
                ProblemCode.REFERENCE_KIND,
                Severity.WARNING,
                chain.getFirst().same().judgement().where(),
                from + " is of kind " + a.word() + ", " + to + " of kind " + b.word()
                        + ": these are never one, and are judged the same over a chain: " + Contradiction.inWords(chain)
                        + ". None of the chain joins",
                "judge one of them anew, or take it out of its list");
    }

    private static Problem problem(Judgement judgement, Sort a, Sort b, Severity severity) {
        return new Problem(
                ProblemCode.REFERENCE_KIND,
                severity,
                judgement.where(),
                judgement.a() + " is of kind " + a.word() + ", " + judgement.b() + " of kind " + b.word()
                        + ": these are never one"
                        + (severity == Severity.WARNING ? "; the judgement does not count" : ""),
                "take the line out, or correct a or b");
    }
}
