package org.attest.model;

/** How an event came out. */
public enum Outcome implements Word {
    SUCCEEDED,
    FAILED,
    ONGOING,
    UNKNOWN
}
