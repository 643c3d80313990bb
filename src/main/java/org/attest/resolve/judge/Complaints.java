package org.attest.resolve.judge;

import org.attest.model.Judgement;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;

/** What to tell users about single judgements. All are warnings: the list is taken, and its other judgements hold. */
final class Complaints {

    private Complaints() {}

    static Problem isOne(Judgement judgement) {
        return new Problem(
                ProblemCode.VALUE_INVALID,
                Severity.WARNING,
                judgement.where(),
                judgement.a() + " and " + judgement.b() + " are two spellings of one key",
                "take the line out");
    }

    static Problem cannotBeOne(Judgement judgement, Pair pair) {
        return new Problem(
                ProblemCode.REFERENCE_KIND,
                Severity.WARNING,
                judgement.where(),
                pair.a() + " and " + pair.b() + " cannot be one",
                "compare things with things, and accounts of events with accounts of events");
    }

    static Problem differs(Listed listed, Held what) {
        Judgement judgement = listed.judgement();
        String holds = what.verdict().word();
        return Problem.of(
                ProblemCode.JUDGEMENTS_DIFFER,
                judgement.where(),
                judgement.a() + " and " + judgement.b() + " are judged "
                        + judgement.verdict().word() + " here and " + holds + " at the same time ["
                        + what.by().getFirst().source() + "]; " + holds + " holds, which is more careful",
                "judge anew, or take one of the two out");
    }

    static Problem dangles(String key, Listed listed) {
        return Problem.of(
                ProblemCode.REFERENCE_PENDING,
                listed.judgement().where(),
                "there is no " + key + " in the database",
                "load what has it, or correct the key; until then the judgement waits");
    }
}
