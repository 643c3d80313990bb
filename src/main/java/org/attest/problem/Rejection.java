package org.attest.problem;

import java.util.List;
import java.util.Locale;

/**
 * A record that was not taken, as it stands in the reject file.
 *
 * @param where the place it came from
 * @param reach how much was lost
 * @param original the record as it was given; cut off with a note when it is very long
 * @param problems why, at least one of them blocking
 */
public record Rejection(Where where, Reach reach, String original, List<Problem> problems) {

    /** How much of an input a rejection costs. */
    public enum Reach {
        /** One fact; the rest of its report is taken. */
        FACT,
        /**
         * One entity, event, other document, thing or left-out passage that was declared; what needs it has a rejection of its
         * own. Or one annotation that belongs to no document, one identifier of a known thing, one judgement, or the lines of
         * an unfinished merge.
         */
        DECLARATION,
        /** One testimony with all its facts. */
        TESTIMONY,
        /** One report; the other reports of the run are taken. */
        REPORT,
        /** One record of a dataset; the other records are taken. */
        RECORD,
        /** A whole file that could not be read. */
        FILE;

        /** Lower case, as it stands in the reject file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Characters of a rejected text that are kept. */
    private static final int KEPT = 64 << 10;

    /** A rejection of a text that may be very long. */
    public static Rejection cut(Where where, Reach reach, String original, List<Problem> problems) {
        String kept = original.length() <= KEPT
                ? original
                : original.substring(0, original.offsetByCodePoints(KEPT - 1, 1)) + "\n… cut here: "
                        + (original.length() - KEPT) + " more characters";
        return new Rejection(where, reach, kept, problems);
    }

    /** Copies the list, and insists on a blocking problem. */
    public Rejection {
        problems = List.copyOf(problems);
        if (problems.stream().noneMatch(Problem::blocks)) {
            throw new IllegalArgumentException("a rejection needs a blocking problem, at " + where);
        }
    }
}
