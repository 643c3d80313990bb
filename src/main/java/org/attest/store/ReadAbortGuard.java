package org.attest.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * Ends a reading transaction where it is asked to abort it.
 *
 * <p>For a reader the two are the same, but not for jena-text over TDB2 (seen in Jena 6.2.0): there the abort of a reader
 * rolls back the one Lucene writer, so a query that times out costs a load going on beside it part of its text index.
 * Fuseki aborts the read at every timeout. Writing transactions pass through unchanged.
 */
public final class ReadAbortGuard extends DatasetGraphWrapper {

    /** Guards a dataset; to be the outermost but for wrappers that leave transactions alone. */
    public ReadAbortGuard(DatasetGraph guarded) {
        super(guarded);
    }

    @Override
    public void abort() {
        if (transactionMode() == ReadWrite.READ) {
            end();
        } else {
            super.abort();
        }
    }
}
