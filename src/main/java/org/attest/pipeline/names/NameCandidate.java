package org.attest.pipeline.names;

import org.attest.resolve.match.Comparison;

/**
 * Two things that may be one, and what deciding it would change.
 *
 * @param a the one with the lesser key by code point
 * @param b the other
 * @param comparison the score, and why
 * @param changes how many accounts would be found under a thing under which they are not found now
 */
public record NameCandidate(Side a, Side b, Comparison comparison, long changes) {

    /**
     * Of two that one authority has, so many are one at most: who made it knew both. None was of 140 candidates that real authorities gave,
     * which leaves 0.026 (95 %).
     */
    private static final double IN_ONE_AUTHORITY = 0.02;

    /**
     * The accounts that would change, each as likely as it is that the two are one. That is about the third power of the score: of our labelled
     * pairs (531 of those that are proposed and not linked) a third are one at scores from 0.70 to 0.85, two thirds around 0.9, nearly all
     * from 0.95 on. The score itself would put many doubtful pairs of much-told things before those that are certain.
     *
     * @param listed whether one authority has both
     */
    static double worth(double score, long changes, boolean listed) {
        return Math.pow(score, 3) * changes * (listed ? IN_ONE_AUTHORITY : 1);
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
