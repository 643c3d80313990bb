package org.attest.resolve.occurrence;

import java.util.Locale;

/**
 * One reason for or against two accounts being of one occurrence.
 *
 * @param aspect what was compared
 * @param points what it adds to the score; below 0 it speaks against
 * @param text in words, for people
 */
public record Reason(Aspect aspect, double points, String text) {

    /** What is compared of two accounts. */
    public enum Aspect {
        /** Who told them apart already. */
        TELLING,
        /** What happened. */
        TYPE,
        /** Where. */
        PLACE,
        /** When. */
        TIME,
        /** Who took part. */
        PARTIES,
        /** How many. */
        FIGURES,
        /** Which others fit as well. */
        RIVALS
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%+.2f)", text, points);
    }
}
