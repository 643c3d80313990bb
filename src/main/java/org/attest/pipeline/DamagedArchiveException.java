package org.attest.pipeline;

/** An archived input is missing or altered, so that the graph cannot be derived from it. */
public final class DamagedArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault of the archive. */
    public DamagedArchiveException(String hash, String what) {
        super("archive: " + hash + " " + what
                + " (restore the folder archive of the database from a backup, or load the " + "input again)");
    }
}
