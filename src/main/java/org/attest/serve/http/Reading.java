package org.attest.serve.http;

import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Transactional;

/**
 * Reads in a transaction that is always ended and never aborted.
 *
 * <p>Jena's own helper aborts when the work throws; over a text index that would cost a load going on beside it part of
 * what it has indexed.
 */
public final class Reading {

    private Reading() {}

    /** What the work gives, done in a READ transaction. */
    public static <T> T of(Transactional dataset, Supplier<T> work) {
        dataset.begin(TxnType.READ);
        try {
            return work.get();
        } finally {
            dataset.end();
        }
    }
}
