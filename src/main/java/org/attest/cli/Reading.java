package org.attest.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.query.LocalEndpoint;
import org.attest.query.RemoteEndpoint;
import org.attest.query.SparqlEndpoint;
import org.attest.store.GraphStore;
import org.attest.store.ServerNote;
import org.jspecify.annotations.Nullable;

/** A database open for questions: by this process, or through the server that has it open. The answers are the same. */
final class Reading implements AutoCloseable {

    private final @Nullable GraphStore store;
    private final SparqlEndpoint endpoint;
    private final String base;

    private Reading(@Nullable GraphStore store, SparqlEndpoint endpoint, String base) {
        this.store = store;
        this.endpoint = endpoint;
        this.base = base;
    }

    /** Opens a database, or finds the server that has it. */
    static Reading of(Path folder) {
        Optional<ServerNote> server = ServerNote.live(folder);
        String base = GraphStore.settings(folder).base();
        if (server.isPresent()) {
            return new Reading(
                    null, new RemoteEndpoint(URI.create(server.get().url()).resolve("sparql")), base);
        }
        GraphStore store = GraphStore.open(folder);
        return new Reading(store, new LocalEndpoint(store.dataset()), base);
    }

    SparqlEndpoint endpoint() {
        return endpoint;
    }

    /** The base of the database's own IRIs. */
    String base() {
        return base;
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
