package org.attest.pipeline.names;

import java.util.Comparator;
import org.attest.resolve.match.Comparison;

/**
 * Two things that may be one, and what deciding it would change.
 *
 * @param a the one with the lesser key by code point
 * @param b the other
 * @param comparison the score, and why
 * @param changes how many accounts would go by another key if they were one, see {@link #changes(boolean, long, boolean, long)}
 */
public record NameCandidate(Side a, Side b, Comparison comparison, long changes) {

    /** Those first whose decision changes most, see {@link #worth}; of equals those with the higher score, then by their keys. */
    public static final Comparator<NameCandidate> MOST_FIRST = Comparator.comparingDouble(
                    (NameCandidate candidate) -> -candidate.worth())
            .thenComparingDouble(candidate -> -candidate.comparison().score())
            .thenComparing(candidate -> candidate.a().thing().key())
            .thenComparing(candidate -> candidate.b().thing().key());

    /** The accounts that would change, each as likely as the score has it. */
    public double worth() {
        return worth(comparison.score(), changes);
    }

    static double worth(double score, long changes) {
        return score * changes;
    }

    /**
     * How many accounts would be found under a thing under which they are not found now. Where an authority has just one of the two, the
     * other would become that: all accounts of the other change, however few speak of what the authority has. Else the accounts
     * of the smaller side: that a name told of a hundred thousand times gets another key because of a slip of the pen tells nobody anything.
     */
    static long changes(boolean knownA, long accountsA, boolean knownB, long accountsB) {
        if (knownA != knownB) {
            return knownA ? accountsB : accountsA;
        }
        return Math.min(accountsA, accountsB);
    }
}
