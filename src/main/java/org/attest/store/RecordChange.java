package org.attest.store;

import java.util.List;
import java.util.Set;
import org.attest.rdf.CheckedBatch;

/**
 * Records of one dataset that enter or leave together.
 *
 * <p>A record that is stored with other content becomes an earlier revision of what enters under its IRI.
 *
 * @param add records to put in, each at most once
 * @param missing IRIs of records that the release lacks: they stay, and leave the accepted view
 * @param release the release that has them, as it is to be described once they are in; takes the place of its description
 * @param note what the history says of it
 */
public record RecordChange(List<CheckedBatch> add, Set<String> missing, CheckedBatch release, LoadNote note) {

    /** Copies the collections. */
    public RecordChange {
        add = List.copyOf(add);
        missing = Set.copyOf(missing);
    }
}
