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

    private static final int DAY = "2026-11-21".length();

    /** Puts the two into their order. */
    public Judgement {
        if (a.compareTo(b) > 0) {
            String lesser = b;
            b = a;
            a = lesser;
        }
    }

    /**
     * When it was judged, as a text that sorts by time: a day counts as its beginning, {@code 2026-11-21T00:00:00Z}. Of two
     * judgements on one pair the later holds.
     */
    public String moment() {
        return when.length() == DAY ? when + "T00:00:00Z" : when;
    }

    /** Whether the other says the same, wherever it stands. */
    public boolean says(Judgement other) {
        return verdict == other.verdict
                && a.equals(other.a)
                && b.equals(other.b)
                && who.equals(other.who)
                && when.equals(other.when)
                && why.equals(other.why);
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
