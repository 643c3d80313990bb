package org.attest.store;

/** What was asked for is in the database for good, but something that had to follow failed. */
public final class StoredAnywayException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** With a message that says so, and what lies behind it. */
    public StoredAnywayException(String message, Throwable cause) {
        super(message, cause);
    }
}
