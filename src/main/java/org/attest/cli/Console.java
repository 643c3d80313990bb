package org.attest.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 * @param environment environment variables
 * @param terminal whether standard error is a person's terminal, fit for a progress bar
 * @param width columns of the terminal that standard output is; 0 when it is none, which means unlimited
 * @param clock what time it is
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        int width,
        InstantSource clock) {

    /** By the system's clock. */
    public Console(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            boolean terminal,
            int width) {
        this(in, out, err, environment, terminal, width, InstantSource.system());
    }

    /** On a terminal, what is written to standard error goes above the line that shows progress. */
    public Console {
        if (terminal && !(err instanceof TerminalStream)) {
            err = new TerminalStream(err);
        }
    }

    /** A remark on standard error. */
    public void remark(String text) {
        err.println(text);
    }
}
