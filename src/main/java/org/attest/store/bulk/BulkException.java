package org.attest.store.bulk;

/** The database could not be built, and nothing of it is left but what {@link BulkDatabase#close} removes. */
public class BulkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user and what lies behind it. */
    public BulkException(String message, Throwable cause) {
        super(message, cause);
    }

    /** With a message for the user. */
    public BulkException(String message) {
        super(message);
    }
}
