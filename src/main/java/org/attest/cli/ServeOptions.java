package org.attest.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to listen. */
final class ServeOptions {

    static final int DEFAULT_PORT = 3030;
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + DEFAULT_PORT,
            description = "Port; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "Address to listen on. Default: only this machine.")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Attest",
            description = "What the database is called on its pages. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String title;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Stops a query after so long. Without it, as the configuration says: 20 seconds.")
    private @Nullable Integer timeout;

    /** How long a query may take; empty to leave that to the configuration. */
    Optional<Duration> timeout() {
        if (timeout != null && timeout < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--timeout takes a number of seconds from 1 on, not " + timeout);
        }
        return Optional.ofNullable(timeout).map(Duration::ofSeconds);
    }

    String title() {
        return title;
    }

    int port() {
        if (port < 0 || port > LAST_PORT) {
            throw new CommandFailure(ExitCode.USAGE, "--port takes a number from 0 to " + LAST_PORT + ", not " + port);
        }
        return port;
    }

    String host() {
        return host;
    }
}
