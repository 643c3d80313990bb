package org.attest.problem;

import java.util.EnumMap;
import java.util.Map;

/** Says of every {@link ProblemCode} how bad it is: complete and immutable. */
public final class SeverityProfile {

    /** What the program uses unless told otherwise: what costs data is an error, the rest is flagged. */
    public static final SeverityProfile STANDARD = standard();

    private final Map<ProblemCode, Severity> severities;

    private SeverityProfile(Map<ProblemCode, Severity> severities) {
        this.severities = new EnumMap<>(severities);
    }

    /** How bad a problem of that code is. */
    public Severity severityOf(ProblemCode code) {
        return severities.getOrDefault(code, Severity.ERROR);
    }

    /** This profile with another severity for one code. */
    public SeverityProfile with(ProblemCode code, Severity severity) {
        Map<ProblemCode, Severity> changed = new EnumMap<>(severities);
        changed.put(code, severity);
        return new SeverityProfile(changed);
    }

    private static SeverityProfile standard() {
        Map<ProblemCode, Severity> all = new EnumMap<>(ProblemCode.class);
        for (ProblemCode code : ProblemCode.values()) {
            all.put(code, severityByNature(code));
        }
        return new SeverityProfile(all);
    }

    private static Severity severityByNature(ProblemCode code) {
        return switch (code) {
            case REFERENCE_PENDING,
                    NAME_AMBIGUOUS,
                    TEXT_MISSING,
                    WORDS_DIFFER,
                    OFFSET_INSIDE_WORD,
                    EXCLUSION_USED,
                    ENCODING_ASSUMED,
                    CONTROL_CHARACTER,
                    COLUMN_REPEATED,
                    FIELD_SURPLUS,
                    COORDINATES_ZERO,
                    FIGURES_CONTRADICT,
                    FIGURE_BEST_ZERO,
                    FIGURE_SHARED,
                    SOURCE_EARLIER,
                    SOURCE_COUNT_DIFFERS -> Severity.WARNING;
            case COLUMN_UNKNOWN, TEXT_SHORTENED -> Severity.INFO;
            case FILE_MISSING,
                    FILE_UNREADABLE,
                    FILE_TOO_LARGE,
                    NOT_UTF8,
                    FORMAT_UNKNOWN,
                    JSON_MALFORMED,
                    FIELD_MISSING,
                    FIELD_UNKNOWN,
                    VALUE_TYPE,
                    VALUE_INVALID,
                    ID_INVALID,
                    ID_TWICE,
                    REFERENCE_DANGLING,
                    REFERENCE_KIND,
                    DATE_SYNTAX,
                    DATE_IMPOSSIBLE,
                    NUMBER_BOUNDS,
                    TERM_UNKNOWN,
                    WORDS_NOT_FOUND,
                    WORDS_NOT_ANCHORED,
                    TEXT_CHANGED,
                    OFFSET_INVALID,
                    SOURCE_CONFLICT,
                    SOURCE_TWICE,
                    SHAPE_BROKEN,
                    REPORT_EMPTY,
                    ARCHIVE_CONTENT,
                    ARCHIVE_DAMAGED,
                    FILE_TRUNCATED,
                    TABLE_EMPTY,
                    RECORD_TWICE,
                    NUL_BYTE,
                    COLUMN_MISSING,
                    COLUMN_TWICE,
                    FIELD_COUNT,
                    QUOTE_STRAY,
                    RECORD_TOO_LARGE,
                    NUMBER_SYNTAX,
                    COORDINATES_INVALID,
                    COORDINATES_SWAPPED,
                    QUERY_SYNTAX,
                    QUERY_REFUSED -> Severity.ERROR;
        };
    }
}
