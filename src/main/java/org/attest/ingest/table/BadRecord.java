package org.attest.ingest.table;

import org.attest.problem.Problem;
import org.attest.problem.Where;

/**
 * A stretch of lines that is no record of its table: one broken record as a rule, several where no sound one stands between
 * them. Reading goes on behind it.
 *
 * @param where file and first line
 * @param ordinal number of the record, from 1
 * @param lines how many physical lines it takes, at least 1
 * @param bytes how long it is in the file, line ends counted (of UTF-16: as UTF-8)
 * @param original its text without the last line end, at most {@link #LONGEST} bytes of it
 * @param problem why; always blocking
 */
public record BadRecord(Where where, long ordinal, long lines, long bytes, String original, Problem problem)
        implements TableRecord {

    /** How many bytes of a bad record are kept. */
    public static final int LONGEST = 64 << 10;

    /** Checks the ranges. */
    public BadRecord {
        if (lines < 1 || bytes < 0 || ordinal < 1 || !problem.blocks()) {
            throw new IllegalArgumentException("a bad record has lines, a number and a blocking problem: " + problem);
        }
    }
}
