package org.attest.problem;

/** How bad a problem is. What a problem is stands in its {@link ProblemCode}. */
public enum Severity {
    /** The record it is about cannot be taken: it is rejected, and kept in the reject file. */
    ERROR,
    /** The record is taken as it is and flagged. */
    WARNING,
    /** Something worth knowing; nothing is wrong. */
    INFO
}
