package org.attest.resolve.occurrence;

import java.util.Comparator;

/**
 * Two accounts that may be of one occurrence.
 *
 * @param a the one with the lesser key by code point
 * @param b the other
 * @param likeness how likely, and why
 */
public record HappeningCandidate(Happening a, Happening b, Likeness likeness) {

    /** The likeliest first; of equal ones by their keys. */
    public static final Comparator<HappeningCandidate> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (HappeningCandidate candidate) -> -candidate.likeness().score())
            .thenComparing(candidate -> candidate.a().account())
            .thenComparing(candidate -> candidate.b().account());
}
