package org.attest.cli;

/** What the command's exit code says. Where several apply, the highest wins. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Finished, with rejected records (they are in the reject file) or with differences found. */
    REJECTED(1),
    /** The command line was wrong; nothing was done. */
    USAGE(2),
    /** Nothing could be done. */
    FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the operating system gets. */
    public int number() {
        return number;
    }
}
