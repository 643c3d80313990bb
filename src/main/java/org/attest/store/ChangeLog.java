package org.attest.store;

import java.io.IOException;
import org.apache.jena.sparql.core.Quad;

/**
 * Hears of every quad that comes into a named graph or leaves it, transaction by transaction.
 *
 * <p>Not of the default graph, which repeats what the named graphs say, nor of the aligned graph, which is derived from
 * it. A quad may come and go several times within a transaction; each time it really does.
 */
public interface ChangeLog {

    /** Listens to nothing. */
    ChangeLog NONE = new ChangeLog() {
        @Override
        public void added(Quad quad) {}

        @Override
        public void removed(Quad quad) {}

        @Override
        public void prepare() {}

        @Override
        public void committed() {}

        @Override
        public void aborted() {}
    };

    /**
     * A quad that its graph did not have.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept; the transaction is aborted then
     */
    void added(Quad quad);

    /**
     * A quad that its graph had.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept; the transaction is aborted then
     */
    void removed(Quad quad);

    /**
     * All of a transaction was told, and it is about to be committed. What can fail should fail now.
     *
     * @throws IOException if that fails; the transaction is aborted then
     */
    void prepare() throws IOException;

    /**
     * The transaction that was prepared is in the database.
     *
     * @throws IOException if that cannot be written
     */
    void committed() throws IOException;

    /**
     * What was told since the last transaction is not in the database, prepared or not.
     *
     * @throws IOException if that cannot be written
     */
    void aborted() throws IOException;
}
