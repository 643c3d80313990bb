package org.attest.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.attest.pipeline.dataset.DatasetReplay;
import org.attest.store.GraphStore;
import org.attest.store.Verification;

/** Holds a database against its archive, as {@code attest verify} does. */
public final class Verified {

    private Verified() {}

    /** What is found. */
    public static Verification of(GraphStore store) {
        try (Rederivation anew = Rederivation.of(store, DatasetReplay::into)) {
            return store.verify(anew.dataset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
