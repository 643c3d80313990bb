package org.attest.problem;

/**
 * One complaint about one place of an input.
 *
 * @param code what kind of problem, stable across versions
 * @param severity how bad
 * @param where the place
 * @param what what is wrong there, with the offending value, as a sentence without a full stop
 * @param cure what the user can do about it, as a sentence without a full stop; may be empty
 */
public record Problem(ProblemCode code, Severity severity, Where where, String what, String cure) {

    /** A problem with the severity that {@link SeverityProfile#STANDARD} gives its code. */
    public static Problem of(ProblemCode code, Where where, String what, String cure) {
        return new Problem(code, SeverityProfile.STANDARD.severityOf(code), where, what, cure);
    }

    /** Whether the record cannot be taken. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    /** {@code where: severity code: what (cure)} in one line. */
    @Override
    public String toString() {
        String line = where + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code.id() + ": " + what;
        return cure.isEmpty() ? line : line + " (" + cure + ")";
    }
}
