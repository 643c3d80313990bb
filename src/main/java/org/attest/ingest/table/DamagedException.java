package org.attest.ingest.table;

import java.io.IOException;
import java.io.Serial;
import org.attest.problem.ProblemCode;

/** Packed bytes that end too early or cannot be unpacked. Becomes a problem of the file within this package, never leaves it. */
final class DamagedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    DamagedException(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}
