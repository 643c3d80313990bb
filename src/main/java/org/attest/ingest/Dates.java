package org.attest.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Dating;
import org.attest.model.Edtf;
import org.attest.model.EdtfException;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads dates. */
final class Dates {

    private static final Set<String> DATING = Set.of("edtf", "ongoing", "relative");
    private static final Set<String> RELATIVE = Set.of("phrase", "anchor", "rule");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Edtf NONE = new Edtf("", null, null);

    private Dates() {}

    static @Nullable Dating datingOrNull(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        if (value == null) {
            return null;
        }
        Fields date = value.object(DATING);
        return new Dating(edtf(date, "edtf"), date.flag("ongoing"), relativeOrNull(date));
    }

    private static Dating.@Nullable Relative relativeOrNull(Fields date) {
        JsonCursor value = date.nullable("relative");
        if (value == null) {
            return null;
        }
        Fields relative = value.object(RELATIVE);
        return new Dating.Relative(relative.text("phrase"), edtf(relative, "anchor"), relative.text("rule"));
    }

    private static Edtf edtf(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        return value == null ? NONE : edtf(value);
    }

    static Edtf edtf(JsonCursor value) {
        if (!value.node().isTextual()) {
            value.wrongType("an EDTF date, as text");
            return NONE;
        }
        try {
            return Edtf.parse(value.node().textValue());
        } catch (EdtfException e) {
            ProblemCode code = switch (e.kind()) {
                case SYNTAX -> ProblemCode.DATE_SYNTAX;
                case IMPOSSIBLE -> ProblemCode.DATE_IMPOSSIBLE;
            };
            value.complain(code, e.what(), e.cure());
            return NONE;
        }
    }

    /** A full calendar day; the first of 1970 when it is not one. */
    static LocalDate day(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        if (value == null) {
            return LocalDate.EPOCH;
        }
        String text = value.text();
        if (!DAY.matcher(text).matches()) {
            if (!text.isEmpty()) {
                value.complain(ProblemCode.DATE_SYNTAX, value.shown() + " is no full day", "write it as 2026-11-21");
            }
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            value.complain(
                    ProblemCode.DATE_IMPOSSIBLE,
                    "the date " + value.shown() + " is no day of the calendar",
                    "correct it");
            return LocalDate.EPOCH;
        }
    }
}
