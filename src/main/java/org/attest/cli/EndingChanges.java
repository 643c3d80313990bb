package org.attest.cli;

import java.io.IOException;
import org.apache.jena.sparql.core.Quad;
import org.attest.store.ChangeLog;

/** Looks at each quad whether the run is to end: within a transaction, which is taken back then. */
record EndingChanges(ChangeLog log, Ending ending) implements ChangeLog {

    @Override
    public void added(Quad quad) {
        ending.check();
        log.added(quad);
    }

    @Override
    public void removed(Quad quad) {
        ending.check();
        log.removed(quad);
    }

    @Override
    public void prepare() throws IOException {
        log.prepare();
    }

    @Override
    public void committed() throws IOException {
        log.committed();
    }

    @Override
    public void aborted() throws IOException {
        log.aborted();
    }
}
