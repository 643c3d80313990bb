package org.attest.resolve.match;

/**
 * Two things that may be one.
 *
 * @param a the one with the lesser key by code point
 * @param b the other
 * @param comparison the score, and why
 */
public record Candidate(Subject a, Subject b, Comparison comparison) {

    /** Puts the two into their order. */
    static Candidate of(Subject one, Subject other, Comparison comparison) {
        return one.key().compareTo(other.key()) <= 0
                ? new Candidate(one, other, comparison)
                : new Candidate(other, one, comparison);
    }
}
