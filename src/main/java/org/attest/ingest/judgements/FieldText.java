package org.attest.ingest.judgements;

import java.util.regex.Pattern;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/** Text that people wrote: a name, a reason. */
final class FieldText {

    /** What neither XML nor any answer in SPARQL's formats can carry, and what no sentence needs. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private FieldText() {}

    /** The text without control characters, of which a warning tells. */
    static String of(String text, Where where, ProblemLog problems) {
        String clean = CONTROL.matcher(text).replaceAll("").strip();
        if (clean.isEmpty() && !text.isEmpty()) {
            problems.add(ProblemCode.VALUE_INVALID, where, "there are only control characters", "write it anew");
        } else if (!clean.equals(text)) {
            problems.add(
                    ProblemCode.CONTROL_CHARACTER,
                    where,
                    "the text has control characters, which are left out",
                    "take them out of the file");
        }
        return clean;
    }

    /** A text as it can stand in a field: each run of blanks, tabs, line ends and control characters becomes one blank. */
    static String inOneField(String text) {
        return CONTROL.matcher(text.replaceAll("\\s", " "))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
    }
}
