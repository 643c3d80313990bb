package org.attest.ingest.table;

import org.attest.problem.Where;

/**
 * What the rows of one table share.
 *
 * @param file what problems call the input
 * @param format what the table is
 * @param binding which column stands where
 */
record Table(String file, TableFormat format, Binding binding) {

    /** A line of the file. Lines beyond what an int can hold are all the last. */
    Where line(long line) {
        return Where.line(file, (int) Math.min(line, Integer.MAX_VALUE));
    }

    /** A field in a line, by the name of its column. */
    Where field(long line, int field) {
        return line(line).at(binding.nameOf(field));
    }
}
