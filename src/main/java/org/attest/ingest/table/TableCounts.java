package org.attest.ingest.table;

/**
 * What was read of a table so far.
 *
 * @param rows records that could be read
 * @param bad records that could not
 * @param blankLines lines without any content, neither rows nor bad
 * @param lines physical lines, with header, blank ones and those within cells
 * @param assumedWestern rows that are not UTF-8 and were read as Windows-1252
 */
public record TableCounts(long rows, long bad, long blankLines, long lines, long assumedWestern) {

    /** Rows and bad records. */
    public long records() {
        return rows + bad;
    }
}
