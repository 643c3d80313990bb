package org.attest.ingest.judgements;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/** Checks when it was judged: a day, or a second in UTC. */
final class FieldTime {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}Z");
    private static final String FORMS = "write 2026-11-21, or 2026-11-21T10:15:00Z in UTC";

    private FieldTime() {}

    static void check(String when, Where where, ProblemLog problems) {
        if (when.isEmpty()) {
            return;
        }
        String shown = "\"" + Shown.text(when) + "\"";
        boolean day = DAY.matcher(when).matches();
        if (!day && !TIME.matcher(when).matches()) {
            problems.add(ProblemCode.DATE_SYNTAX, where, shown + " is neither a day nor a time in UTC", cure(when));
        } else if (!isThere(when, day)) {
            problems.add(
                    ProblemCode.DATE_IMPOSSIBLE, where, shown + " is in no calendar and on no clock", "correct it");
        }
    }

    private static boolean isThere(String when, boolean day) {
        try {
            // Written anew, for a leap second or hour 24 would be read as another time.
            return when.equals(
                    day ? LocalDate.parse(when).toString() : Instant.parse(when).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String cure(String when) {
        try {
            Instant instant = OffsetDateTime.parse(when).toInstant().truncatedTo(ChronoUnit.SECONDS);
            return "write " + instant;
        } catch (DateTimeException e) {
            return FORMS;
        }
    }
}
