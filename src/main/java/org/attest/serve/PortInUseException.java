package org.attest.serve;

/** Another program listens on the port. */
public final class PortInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortInUseException(int port, Throwable cause) {
        super(
                "port " + port + " is in use by another program: choose another one with --port, or 0 for any free one",
                cause);
        this.port = port;
    }

    /** The port that was wanted. */
    public int port() {
        return port;
    }
}
