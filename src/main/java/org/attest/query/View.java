package org.attest.query;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Which testimonies a query is asked of.
 *
 * <p>There is one view so far. A view that chooses testimonies has to hold for everything a query can reach (property
 * paths, DESCRIBE, FROM, text and spatial functions), which a filter on the way out of the store does not; until that
 * stands, this type is the place where it will be asked for, and nothing more.
 */
public sealed interface View {

    /** What a query sees of the dataset as stored. */
    DatasetGraph of(DatasetGraph stored);

    /** The accepted view: what every SPARQL tool sees that is pointed at the dataset. */
    static View accepted() {
        return new Accepted();
    }

    /** The default graph as stored, with all named graphs in reach. */
    record Accepted() implements View {
        @Override
        public DatasetGraph of(DatasetGraph stored) {
            return stored;
        }
    }
}
