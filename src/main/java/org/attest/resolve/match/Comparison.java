package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.model.EntityKind.Family;

/**
 * How likely it is that two things are one, as far as their names and places tell, and why.
 *
 * <p>The score is the weight of the strongest likeness of a pair of their names, plus what the circumstances add and take away, kept within 0 and 1; of
 * several pairs of names the best counts. It orders candidates; it is no probability. Symmetric, and the same on every machine. Names that are less alike than 0.5 are not alike at all. Knows no judgements and no other
 * things: how common a name is plays no part.
 *
 * @param score 0 to 1; 0 when a guard forbids the pair
 * @param reasons guards, then likenesses, then circumstances, each kind from the weightiest down
 */
public record Comparison(double score, List<Reason> reasons) {

    private static final double SAME_IDENTIFIER = 0.98;
    private static final double KNOWN_NAME = 0.9;
    private static final Comparison NOTHING = new Comparison(0, List.of());

    private static final Comparator<Reason> ORDER = Comparator.comparingInt(
                    (Reason reason) -> rank(reason.code().effect()))
            .thenComparing(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.weight()))
                    .reversed())
            .thenComparing(Reason::code)
            .thenComparing(Reason::text);

    /** Copies the list. */
    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** Compares two subjects; for many, make their profiles once. */
    public static Comparison of(Subject a, Subject b) {
        return of(Profile.of(a), Profile.of(b));
    }

    /** Compares two subjects by their profiles. */
    public static Comparison of(Profile a, Profile b) {
        Reason guard = Guards.between(a, b);
        if (guard != null) {
            return new Comparison(0, List.of(guard));
        }
        Comparison best = identified(a, b);
        for (NameProfile nameA : a.names()) {
            for (NameProfile nameB : b.names()) {
                best = better(best, names(a, b, nameA, nameB));
            }
        }
        return best;
    }

    /**
     * The same for a name that authorities know, where no rule could choose: the score is that of such a name at least. What a guard forbids
     * stays forbidden.
     *
     * @param things how many known things have the name
     */
    public Comparison ofKnownName(int things) {
        if (isForbidden()) {
            return this;
        }
        Reason known =
                Reason.of(Reason.Code.KNOWN_NAME, KNOWN_NAME, things == 1 ? "one thing elsewhere" : things + " things");
        List<Reason> all = new ArrayList<>(reasons);
        all.add(known);
        all.sort(ORDER);
        return new Comparison(Math.max(score, KNOWN_NAME), all);
    }

    /** Whether a guard forbids that they are one. */
    public boolean isForbidden() {
        return reasons.stream().anyMatch(reason -> reason.code().effect() == Reason.Effect.GUARD);
    }

    /** The reasons in one line, without what they weigh. */
    public String inWords() {
        return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
    }

    private static Comparison names(Profile a, Profile b, NameProfile nameA, NameProfile nameB) {
        Reason guard = Guards.between(nameA, nameB);
        if (guard != null) {
            return new Comparison(0, List.of(guard));
        }
        List<Reason> likenesses = Likeness.of(isPerson(a) || isPerson(b), nameA, nameB);
        return likenesses.isEmpty() || likenesses.getFirst().weight() < Likeness.LEAST
                ? NOTHING
                : scored(likenesses, Circumstances.of(a, b, nameA, nameB));
    }

    private static boolean isPerson(Profile profile) {
        return profile.kind().family() == Family.PERSON;
    }

    private static Comparison identified(Profile a, Profile b) {
        for (String identifier : a.subject().identifiers()) {
            if (b.subject().identifiers().contains(identifier)) {
                return scored(List.of(Reason.of(Reason.Code.SAME_IDENTIFIER, SAME_IDENTIFIER, identifier)), List.of());
            }
        }
        return NOTHING;
    }

    private static Comparison scored(List<Reason> likenesses, List<Reason> circumstances) {
        double score = likenesses.getFirst().weight();
        for (Reason circumstance : circumstances) {
            score += circumstance.weight();
        }
        List<Reason> all = new ArrayList<>(likenesses);
        all.addAll(circumstances);
        all.sort(ORDER);
        return new Comparison(Math.clamp(score, 0.0, 1.0), all);
    }

    /** The one with the higher score; of equals the one that says something, and that by code point, so that no order of names matters. */
    private static Comparison better(Comparison best, Comparison next) {
        if (next.score != best.score) {
            return next.score > best.score ? next : best;
        }
        boolean says = !next.reasons.isEmpty()
                && (best.reasons.isEmpty() || next.inWords().compareTo(best.inWords()) < 0);
        return says ? next : best;
    }

    private static int rank(Reason.Effect effect) {
        return switch (effect) {
            case GUARD -> 0;
            case LIKENESS -> 1;
            case CIRCUMSTANCE -> 2;
        };
    }
}
