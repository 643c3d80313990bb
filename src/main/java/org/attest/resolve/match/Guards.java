package org.attest.resolve.match;

import java.util.Optional;
import org.attest.resolve.match.Marks.Sort;
import org.jspecify.annotations.Nullable;

/** What forbids that two things are one, however alike their names are. */
final class Guards {

    private Guards() {}

    /** The guard between two things that needs no look at their names: their kinds, that one lies in the other, their distance. */
    static @Nullable Reason between(Profile a, Profile b) {
        if (!Kinds.agree(a.kind(), b.kind()) || !Kinds.isMatched(a.kind())) {
            return Reason.guard(
                    Reason.Code.OTHER_SORT,
                    first(a, b).kind().word(),
                    second(a, b).kind().word());
        }
        Reason contained = contained(a, b);
        return contained != null ? contained : tooFar(a, b);
    }

    /** The guard between two names; null where they do not contradict each other. */
    static @Nullable Reason between(NameProfile a, NameProfile b) {
        Sort sort = Marks.contradiction(a.marks(), b.marks());
        if (sort == null) {
            return null;
        }
        String ofA = Marks.of(sort, a.marks());
        String ofB = Marks.of(sort, b.marks());
        boolean inOrder = ofA.compareTo(ofB) <= 0;
        return Reason.guard(sort.guard(), inOrder ? ofA : ofB, inOrder ? ofB : ofA);
    }

    /** Where each is said to lie in the other, the one with the lesser key is named first. */
    private static @Nullable Reason contained(Profile one, Profile other) {
        boolean inOrder = one.subject().key().compareTo(other.subject().key()) <= 0;
        Profile a = inOrder ? one : other;
        Profile b = inOrder ? other : one;
        if (isIn(a, b)) {
            return Reason.guard(
                    Reason.Code.CONTAINED, a.subject().label(), b.subject().label());
        }
        return isIn(b, a)
                ? Reason.guard(
                        Reason.Code.CONTAINED, b.subject().label(), a.subject().label())
                : null;
    }

    /** By key; or by name, where the two do not share theirs: Baghdad lies in Baghdad, and that is two things or one. */
    private static boolean isIn(Profile inner, Profile outer) {
        if (inner.subject().containers().contains(outer.subject().key())) {
            return true;
        }
        String name = outer.label().normal();
        return inner.containerForms().contains(name) && !inner.label().normal().equals(name);
    }

    private static @Nullable Reason tooFar(Profile a, Profile b) {
        Optional<Double> apart =
                Distance.between(a.subject().point(), b.subject().point());
        return apart.isPresent() && apart.get() > Kinds.far(a.kind(), b.kind())
                ? Reason.guard(Reason.Code.TOO_FAR, Distance.shown(apart.get()))
                : null;
    }

    private static Profile first(Profile a, Profile b) {
        return a.kind().compareTo(b.kind()) <= 0 ? a : b;
    }

    private static Profile second(Profile a, Profile b) {
        return a.kind().compareTo(b.kind()) <= 0 ? b : a;
    }
}
