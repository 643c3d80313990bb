package org.attest.pipeline.dataset;

import org.attest.ingest.table.Row;

/** Which rows of a table are wanted. */
@FunctionalInterface
interface Picked {

    /** Whether a row is. */
    boolean takes(Row row);
}
