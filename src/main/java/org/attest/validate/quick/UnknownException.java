package org.attest.validate.quick;

/** A shape asks what the compiler has no test for. */
final class UnknownException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownException(String what) {
        super(what);
    }
}
