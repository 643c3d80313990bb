package org.attest.resolve.occurrence;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.resolve.occurrence.Reason.Aspect;

/** Compares what happened, by classes of events with the classes above them. */
final class TypeLikeness {

    private static final double SAME = 0.2;
    private static final double KIND_OF = 0.15;
    private static final double RELATED = 0.1;
    private static final double COMPATIBLE = 0.05;

    /** What one source calls by its means another calls by its effect: a battle, the killing in it, the capture it ends with. */
    private static final Set<String> VIOLENT =
            Set.of("Fighting", "HarmToPersons", "MaterialEffect", "TerritorialEvent", "Campaign", "ArmedConflict");

    private TypeLikeness() {}

    static Optional<Reason> guard(Happening a, Happening b) {
        return reason(a, b).isPresent() || a.types().isEmpty() || b.types().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reason(Aspect.TYPE, -1, "a different sort of event: " + own(a, b) + " and " + own(b, a)));
    }

    static Optional<Reason> reason(Happening a, Happening b) {
        if (a.types().isEmpty() || b.types().isEmpty()) {
            return Optional.empty();
        }
        Set<String> common = new TreeSet<>(a.types());
        common.retainAll(b.types());
        boolean above = common.size() == a.types().size();
        boolean below = common.size() == b.types().size();
        if (above && below) {
            return reason(SAME, "the same type");
        }
        // Nearly all is fighting: that one is a kind of it says no more than that both are.
        if ((above || below) && common.size() > 1) {
            return reason(KIND_OF, "types of which one is a kind of the other");
        }
        if (!common.isEmpty()) {
            return reason(RELATED, "related types, both " + String.join(", ", common));
        }
        return isViolent(a) && isViolent(b) ? reason(COMPATIBLE, "types that may go together") : Optional.empty();
    }

    private static boolean isViolent(Happening happening) {
        return happening.types().stream().anyMatch(VIOLENT::contains);
    }

    private static String own(Happening happening, Happening other) {
        Set<String> own = new TreeSet<>(happening.types());
        own.removeAll(other.types());
        return String.join(", ", own);
    }

    private static Optional<Reason> reason(double points, String text) {
        return Optional.of(new Reason(Aspect.TYPE, points, text));
    }
}
