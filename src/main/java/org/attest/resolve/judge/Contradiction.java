package org.attest.resolve.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;

/**
 * Two that are judged different, and judged the same over a chain.
 *
 * @param different the judgement that they are not
 * @param chain the shortest chain by which they are; none of its judgements joins
 * @param dropped how many pairs do not join because of this judgement, on all chains between the two
 */
public record Contradiction(Listed different, List<Step> chain, int dropped) {

    private static final int SHOWN = 8;

    /**
     * One judgement of a chain.
     *
     * @param from key of the one
     * @param to key of the other, where the next step begins
     * @param same the judgement; where several hold, the first of them
     */
    public record Step(String from, String to, Listed same) {

        @Override
        public String toString() {
            return from + " same " + to + " [" + same.source() + "]";
        }
    }

    /** Copies the list. */
    public Contradiction {
        chain = List.copyOf(chain);
    }

    /** The steps of a chain, unless it is very long. */
    static String inWords(List<Step> chain) {
        String steps = chain.stream().limit(SHOWN).map(Step::toString).collect(Collectors.joining("; "));
        return chain.size() > SHOWN ? steps + "; and " + (chain.size() - SHOWN) + " more" : steps;
    }

    /** What to tell the user, with the whole chain unless it is very long. */
    Problem problem() {
        String others = dropped > chain.size()
                ? ", nor do " + (dropped - chain.size()) + " on other chains between the two"
                : "";
        return Problem.of(
                ProblemCode.JUDGEMENTS_CONTRADICT,
                different.judgement().where(),
                chain.getFirst().from() + " and " + chain.getLast().to() + " are judged different ["
                        + different.source() + "], and the same over a chain: " + inWords(chain)
                        + ". None of the chain joins" + others,
                "judge one of them anew, or take it out of its list");
    }
}
