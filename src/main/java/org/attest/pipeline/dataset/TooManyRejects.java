package org.attest.pipeline.dataset;

/** More records are rejected than the user wants to see. */
final class TooManyRejects extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
