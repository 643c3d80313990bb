package org.attest.ingest.judgements;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.model.JudgedKey;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/** Checks what stands in a and b: whether it can be the key of something at all. */
final class FieldKey {

    /** What no IRI has (RFC 3987), but for the per cent sign, which {@link URI} looks at. */
    private static final Pattern NEVER = Pattern.compile("[\\s\\p{Cc}\\p{Co}\\p{Cn}<>\"{}|\\\\^`]");

    private static final String FORMS =
            "write thing:town/kayara, report/004/event/fall, record/ucdp-ged/645/event, report/004/thing/kayara or an IRI in full";

    private FieldKey() {}

    static void check(String key, Where where, ProblemLog problems) {
        String shown = "\"" + Shown.text(key) + "\"";
        if (NEVER.matcher(key).find()) {
            problems.add(
                    ProblemCode.VALUE_INVALID,
                    where,
                    shown + " has a character that no IRI has",
                    key.indexOf(' ') > 0 ? "give the key, not the name; " + FORMS : FORMS);
        } else if (JudgedKey.kind(key) == JudgedKey.Kind.NONE) {
            problems.add(ProblemCode.VALUE_INVALID, where, shown + " is the key of no thing and no event", cure(key));
        } else if (JudgedKey.kind(key) == JudgedKey.Kind.ELSEWHERE && !isWhole(key)) {
            problems.add(ProblemCode.VALUE_INVALID, where, shown + " is no IRI", "write it in full, from https:// on");
        }
    }

    private static String cure(String key) {
        boolean path = !key.startsWith(JudgedKey.THING) && !key.startsWith("/") && !key.matches("(report|record)/.*");
        String thing = JudgedKey.THING + key;
        return path && JudgedKey.kind(thing) == JudgedKey.Kind.THING
                ? "if it is a thing, write " + Shown.text(thing)
                : FORMS;
    }

    /** A prefix of another vocabulary, {@code wd:Q1}, looks like a scheme: what has no slash after it must be a URN. */
    private static boolean isWhole(String iri) {
        try {
            URI uri = new URI(iri);
            return uri.isAbsolute()
                    && (!uri.isOpaque() || iri.toLowerCase(Locale.ROOT).startsWith("urn:"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
