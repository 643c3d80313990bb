package org.attest.cli;

import java.nio.file.Path;
import org.attest.serve.AttestServer;
import org.attest.store.GraphStore;
import org.attest.store.ServerNote;
import org.jspecify.annotations.Nullable;

/** A server on an open database, announced in its folder so that other commands find it. */
final class Serving implements AutoCloseable {

    private final AttestServer server;
    private final Path folder;

    private Serving(AttestServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts a server.
     *
     * @param config a configuration in place of the program's own; null for that
     */
    static Serving start(GraphStore store, ServeOptions options, @Nullable Path config) {
        AttestServer.Builder builder = AttestServer.builder()
                .dataset(store.dataset())
                .base(store.settings().base())
                .title(options.title())
                .host(options.host())
                .port(options.port());
        options.timeout().ifPresent(builder::timeout);
        if (config != null) {
            builder.configuration(config);
        }
        AttestServer server = builder.build().start();
        ServerNote.ofThisProcess(server.url(), Version.current()).write(store.folder());
        Serving serving = new Serving(server, store.folder());
        // Ctrl-C ends the JVM by its hooks, not by returning from here.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> serving.stop(store), "attest-stop"));
        return serving;
    }

    private void stop(GraphStore store) {
        close();
        store.close();
    }

    String url() {
        return server.url();
    }

    /** Waits until the server is stopped. */
    void untilStopped() {
        server.join();
    }

    @Override
    public void close() {
        ServerNote.remove(folder);
        server.stop();
    }
}
