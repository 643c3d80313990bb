package org.attest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.model.EntityKind;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Judgements by which things would be one that no two things of their kinds can be: a town and a militia. */
final class JudgedKinds {

    private static final String CURE = "take the line out, or correct a or b";

    private final Supplier<ThingKinds> source;
    private @Nullable ThingKinds known;

    /** By what is known of things without any judgement; asked for where there is a judgement to look at. */
    JudgedKinds(Supplier<ThingKinds> source) {
        this.source = source;
    }

    /** What is wrong with a judgement, so that it cannot be taken; empty for nothing, or where a kind is not known. */
    Optional<Problem> refusal(Judgement judgement) {
        return neverOne(judgement)
                .map(what -> Problem.of(
                        ProblemCode.REFERENCE_KIND, judgement.where(), what + ": these are never one", CURE));
    }

    /** Warnings of judgements that were taken when the kinds were not known yet. */
    List<Problem> warnings(Judgements list) {
        List<Problem> warnings = new ArrayList<>();
        for (Judgement judgement : list.judgements()) {
            neverOne(judgement)
                    .map(what -> what + ": these are never one, and are judged the same")
                    .ifPresent(what -> warnings.add(
                            new Problem(ProblemCode.REFERENCE_KIND, Severity.WARNING, judgement.where(), what, CURE)));
        }
        return warnings;
    }

    private Optional<String> neverOne(Judgement judgement) {
        if (judgement.verdict() != Verdict.SAME || JudgedKey.kind(judgement.a()) == JudgedKey.Kind.EVENT) {
            return Optional.empty();
        }
        ThingKinds kinds = known == null ? source.get() : known;
        known = kinds;
        Optional<EntityKind> a = kinds.ofItself(judgement.a());
        Optional<EntityKind> b = kinds.ofItself(judgement.b());
        if (a.isEmpty() || b.isEmpty() || ThingKinds.mayBeOne(a.get(), b.get())) {
            return Optional.empty();
        }
        return Optional.of(judgement.a() + " is of kind " + a.get().word() + ", " + judgement.b() + " of kind "
                + b.get().word());
    }
}
