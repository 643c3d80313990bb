package org.attest.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.attest.model.Judgement;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;

/** Judgements of days that are still to come: they hold against all that people decide until then. */
final class JudgedDays {

    /** Where a day begins first. */
    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private JudgedDays() {}

    /** A warning where the day of a judgement has begun nowhere on earth; empty for any other. */
    static Optional<Problem> warning(Judgement judgement, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, EAST);
        LocalDate day = LocalDate.parse(judgement.moment().substring(0, "2026-11-21".length()));
        return day.isAfter(today)
                ? Optional.of(
                        Problem.of(
                                ProblemCode.DATE_FUTURE,
                                judgement.where(),
                                judgement.when() + " is still to come: it is "
                                        + LocalDate.ofInstant(now, ZoneOffset.UTC) + " now; the judgement is taken",
                                "correct the day, if it is a slip: until then no earlier judgement on these two holds against it"))
                : Optional.empty();
    }
}
