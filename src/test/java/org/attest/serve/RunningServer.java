package org.attest.serve;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.query.QueryLibrary;

/** Servers of the delta on a free port, as tests need them. */
public final class RunningServer {

    private RunningServer() {}

    /** One with the usual limits. */
    public static AttestServer start() {
        return of(Delta.dataset()).build().start();
    }

    /** One of another dataset, not built yet. */
    public static AttestServer.Builder of(DatasetGraph dataset) {
        return AttestServer.builder()
                .dataset(dataset)
                .base(Delta.BASE)
                .title("The delta")
                .library(library())
                .port(0);
    }

    /** The saved queries of the tests. */
    public static QueryLibrary library() {
        URL folder = RunningServer.class.getResource("/org/attest/serve/queries");
        try {
            return QueryLibrary.of(Path.of(folder.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
