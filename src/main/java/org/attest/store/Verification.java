package org.attest.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What a check of a database found.
 *
 * @param defaultGraph the default graph against what the named graphs say it must be
 * @param archive the whole database but the aligned graph against what was derived anew from the archive; of nothing when that was not checked
 * @param aligned the aligned graph against one derived anew; of nothing when there is none, or that was not checked
 * @param archiveFiles complaints about archived inputs that are missing or altered, sentences without a full stop; of more than
 *     {@link #LIMIT} the last says how many more
 * @param textWanted entries that the text index ought to have
 * @param textPresent entries that it has
 * @param textWrong entries that it ought to have and has not, or more than once
 * @param blankNodes quads with a blank node
 * @param evidenceAccepted graphs of evidence that count as accepted; must be none
 */
public record Verification(
        Comparison defaultGraph,
        Comparison archive,
        Comparison aligned,
        List<String> archiveFiles,
        long textWanted,
        long textPresent,
        long textWrong,
        long blankNodes,
        long evidenceAccepted) {

    /** How many differences are kept; all are counted. */
    public static final int LIMIT = 100;

    /** Copies the list. */
    public Verification {
        archiveFiles = List.copyOf(archiveFiles);
    }

    /** A quad that only one of two sides has. */
    public record Difference(Sign sign, Quad quad) {
        /** {@code + quad} or {@code - quad}. */
        @Override
        public String toString() {
            return (sign == Sign.TOO_MUCH ? "+ " : "- ") + quad;
        }
    }

    /** Which side has it. */
    public enum Sign {
        /** Stored, and ought not to be. */
        TOO_MUCH,
        /** Not stored, and ought to be. */
        MISSING
    }

    /**
     * Two sets of quads, compared.
     *
     * @param compared quads looked at on both sides
     * @param differing quads that only one side has
     * @param first the first of these, at most {@link #LIMIT}
     */
    public record Comparison(long compared, long differing, List<Difference> first) {

        static final Comparison NONE = new Comparison(0, 0, List.of());

        /** Copies the list. */
        public Comparison {
            first = List.copyOf(first);
        }

        /** Whether the two are the same. */
        public boolean agrees() {
            return differing == 0;
        }
    }

    /** Whether nothing is wrong. */
    public boolean agrees() {
        return defaultGraph.agrees()
                && archive.agrees()
                && aligned.agrees()
                && archiveFiles.isEmpty()
                && textIsInStep()
                && blankNodes == 0
                && evidenceAccepted == 0;
    }

    /** Whether the text index has exactly the entries that it ought to have. */
    public boolean textIsInStep() {
        return textWrong == 0 && textWanted == textPresent;
    }
}
