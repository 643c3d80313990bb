package org.attest.model;

import org.attest.problem.Where;

/**
 * Somebody's decision on two things, or on two event accounts.
 *
 * @param verdict what was decided
 * @param a one of the two, as {@code thing:…}, as a path below the database's base, or as a full IRI; the lesser by code point
 * @param b the other
 * @param who who decided
 * @param when the day, {@code 2026-11-21}, or the time in UTC, {@code 2026-11-21T10:15:00Z}
 * @param why the grounds; empty where none are given
 * @param where the place in the input
 */
public record Judgement(Verdict verdict, String a, String b, String who, String when, String why, Where where) {

    /** Puts the two into their order. */
    public Judgement {
        if (a.compareTo(b) > 0) {
            String lesser = b;
            b = a;
            a = lesser;
        }
    }

    /** What can be decided. */
    public enum Verdict implements Word {
        /** They are one. */
        SAME,
        /** They are two. */
        DIFFERENT,
        /** Someone looked, and it could not be decided. */
        UNDECIDED
    }
}
