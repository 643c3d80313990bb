package org.attest.store;

/** Broken machinery under the database. Bad data is never the cause: that is a problem, and stays outside. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public StoreException(String message) {
        super(message);
    }

    /** With a message for the user and what lies behind it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
