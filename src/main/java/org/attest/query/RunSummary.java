package org.attest.query;

/**
 * What a run wrote.
 *
 * @param rows rows of a SELECT, triples of a CONSTRUCT or DESCRIBE, 1 for an ASK
 * @param cut whether there were more than the limit allowed
 */
public record RunSummary(long rows, boolean cut) {

    /** "1 row", "12 rows", "cut off at 1000 rows". */
    public String inWords() {
        String count = rows == 1 ? "1 row" : rows + " rows";
        return cut ? "cut off at " + count : count;
    }
}
