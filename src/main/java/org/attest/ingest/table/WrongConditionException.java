package org.attest.ingest.table;

/** A condition on the rows of a table that cannot be read, or names a column that the table does not have. */
public final class WrongConditionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong.
     *
     * @param condition the condition as the user gave it
     * @param what what is wrong with it, and how it could be right
     */
    WrongConditionException(String condition, String what) {
        super(condition + ": " + what);
    }
}
