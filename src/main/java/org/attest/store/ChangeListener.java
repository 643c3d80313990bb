package org.attest.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Hears of quads that really came or went, so that an index can follow. Other changes are not told. */
interface ChangeListener {

    /** Listens to nothing. */
    ChangeListener NONE = new ChangeListener() {
        @Override
        public boolean watches(Node predicate) {
            return false;
        }

        @Override
        public void added(Quad quad) {}

        @Override
        public void removed(Quad quad) {}
    };

    /** Whether changes of triples with this predicate are to be told: in the graph of things and the default graph. */
    boolean watches(Node predicate);

    /** A quad that was not there before. */
    void added(Quad quad);

    /** A quad that was there before. */
    void removed(Quad quad);
}
