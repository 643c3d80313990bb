package org.attest.ingest.table;

import org.attest.problem.Where;

/** What a table yields: a row, or a record that cannot be read as one. */
public sealed interface TableRecord permits Row, BadRecord {

    /** File and first physical line (from 1) of the record. */
    Where where();

    /** Number of the record in its table, from 1; rows and bad records share one count, header and blank lines are not counted. */
    long ordinal();

    /** The text as it stood in the file, without the line end; of very long bad records the beginning. */
    String original();
}
