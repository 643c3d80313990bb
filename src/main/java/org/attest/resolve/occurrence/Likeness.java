package org.attest.resolve.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How likely two accounts are of one occurrence, and why. Symmetric: the same for both orders.
 *
 * @param score from 0 to 1; only for sorting, not a probability. 0 where a guard speaks against
 * @param guard why they cannot be of one; null where nothing says so
 * @param reasons what the score is made of, in the order type, place, time, parties, figures
 */
public record Likeness(
        double score, @org.jspecify.annotations.Nullable Reason guard, List<Reason> reasons) {

    private static final List<BiFunction<Happening, Happening, Optional<Reason>>> GUARDS =
            List.of(ToldApart::guard, TimeLikeness::guard, PlaceLikeness::guard, TypeLikeness::guard);
    private static final List<BiFunction<Happening, Happening, Optional<Reason>>> SCALES = List.of(
            TypeLikeness::reason,
            PlaceLikeness::reason,
            TimeLikeness::reason,
            PartyLikeness::reason,
            FigureLikeness::reason);

    /** Copies the list. */
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** Compares two accounts. */
    public static Likeness of(Happening a, Happening b) {
        boolean inOrder = a.account().compareTo(b.account()) <= 0;
        return inOrder ? ofOrdered(a, b) : ofOrdered(b, a);
    }

    private static Likeness ofOrdered(Happening a, Happening b) {
        for (BiFunction<Happening, Happening, Optional<Reason>> guard : GUARDS) {
            Optional<Reason> against = guard.apply(a, b);
            if (against.isPresent()) {
                return new Likeness(0, against.get(), List.of());
            }
        }
        List<Reason> reasons = new ArrayList<>();
        double score = 0;
        for (BiFunction<Happening, Happening, Optional<Reason>> scale : SCALES) {
            Optional<Reason> reason = scale.apply(a, b);
            reason.ifPresent(reasons::add);
            score += reason.map(Reason::points).orElse(0.0);
        }
        return new Likeness(rounded(score), null, reasons);
    }

    /** The same with one reason more. */
    Likeness with(Reason reason) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(reason);
        return new Likeness(rounded(score + reason.points()), guard, all);
    }

    /** Rounded, so that the last bit of a cosine decides on no order. */
    private static double rounded(double score) {
        return Math.round(Math.clamp(score, 0, 1) * 1000) / 1000.0;
    }
}
