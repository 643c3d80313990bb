package org.attest.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.attest.model.EntityKind;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.resolve.ListedKinds;
import org.jspecify.annotations.Nullable;

/**
 * Judgements by which things would be one that no two things of their kinds can be: a town and a militia.
 *
 * <p>Not those on things of authorities: these are taken and do not count, whether the authority comes before them or after, see {@link
 * org.attest.resolve.judge.Decisions}.
 */
final class JudgedKinds {

    private static final String CURE = "take the line out, or correct a or b";

    private final ListedKinds listed;
    private final Supplier<ThingKinds> source;
    private @Nullable ThingKinds known;

    /**
     * For a run.
     *
     * @param listed what authorities have
     * @param source what is known of things without any judgement; asked for where there is a judgement to look at
     */
    JudgedKinds(ListedKinds listed, Supplier<ThingKinds> source) {
        this.listed = listed;
        this.source = source;
    }

    /** What is wrong with a judgement, so that it cannot be taken; empty for nothing, or where a kind is not known. */
    Optional<Problem> refusal(Judgement judgement) {
        if (judgement.verdict() != Verdict.SAME
                || JudgedKey.kind(judgement.a()) == JudgedKey.Kind.EVENT
                || listed.has(judgement.a())
                || listed.has(judgement.b())) {
            return Optional.empty();
        }
        ThingKinds kinds = known == null ? source.get() : known;
        known = kinds;
        Optional<EntityKind> a = kinds.ofItself(judgement.a());
        Optional<EntityKind> b = kinds.ofItself(judgement.b());
        if (a.isEmpty() || b.isEmpty() || a.get().mayBeOneWith(b.get())) {
            return Optional.empty();
        }
        String what = judgement.a() + " is of kind " + a.get().word() + ", " + judgement.b() + " of kind "
                + b.get().word() + ": these are never one";
        return Optional.of(Problem.of(ProblemCode.REFERENCE_KIND, judgement.where(), what, CURE));
    }
}
