package org.attest.resolve.occurrence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account says happened, as far as it helps to tell whether another account is of the same.
 *
 * @param account key of the account
 * @param origin key of what told its events apart: the report, or the dataset. Two accounts of one origin are never
 *     candidates: an extractor gives an event that several voices speak of one id, and rows of a dataset are different events
 * @param types its class and the classes above it, as the ontology calls them, without those that all events have
 * @param places where it happened
 * @param period when; null where nothing is said
 * @param agents who did it
 * @param targets to whom
 * @param others who took part in a part that is not told
 * @param figures what was counted of it
 * @param tied keys of accounts that it is said to be a part of, reverse, fulfil or cause
 */
public record Happening(
        String account,
        String origin,
        Set<String> types,
        List<Place> places,
        @Nullable Period period,
        Set<Party> agents,
        Set<Party> targets,
        Set<Party> others,
        List<Figure> figures,
        Set<String> tied) {

    /** Copies the collections. */
    public Happening {
        types = Set.copyOf(types);
        places = List.copyOf(places);
        agents = Set.copyOf(agents);
        targets = Set.copyOf(targets);
        others = Set.copyOf(others);
        figures = List.copyOf(figures);
        tied = Set.copyOf(tied);
    }

    /**
     * Somebody who took part.
     *
     * @param key who
     * @param above keys of those that it is a unit, member or part of, over any number of steps
     */
    public record Party(String key, Set<String> above) {

        /** Copies the set. */
        public Party {
            above = Set.copyOf(above);
        }
    }

    /**
     * A number told of it.
     *
     * @param measure what was measured
     * @param value the best value or, where only a bound was given, that
     */
    public record Figure(String measure, double value) {}

    /** Whether a place says where it happened, so that it can be found by its place. */
    boolean isLocated() {
        return places.stream().anyMatch(place -> !place.isVague());
    }
}
