package org.attest.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.problem.Rejection;
import org.attest.resolve.Identity;
import org.attest.store.GraphStore;
import org.attest.store.Relinking;

/** Derives records of datasets anew where what they speak of is something else than before. */
@FunctionalInterface
public interface ChangedRecords {

    /** For databases without datasets. */
    ChangedRecords NONE = (store, before, after, records, lost) -> edits -> {
        if (!records.isEmpty()) {
            throw new IllegalStateException("nobody was given who derives records anew: " + records.keySet());
        }
    };

    /**
     * The records, to be handed over when they are wanted.
     *
     * @param store the database whose archive has them
     * @param records ids by the id of the dataset
     * @param lost takes what of the records cannot be taken any more, as they are handed over
     */
    Relinking.Records of(
            GraphStore store,
            Identity before,
            Identity after,
            Map<String, Set<String>> records,
            Consumer<Rejection> lost);
}
