package org.attest.ingest.table;

import org.attest.problem.ProblemCode;

/** Takes what is wrong with one value. */
@FunctionalInterface
interface Complaint {

    /** Nobody wants to know. */
    Complaint UNHEARD = (code, what, cure) -> {};

    /** What is wrong, and what to do about it. */
    void say(ProblemCode code, String what, String cure);
}
