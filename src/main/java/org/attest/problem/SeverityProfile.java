package org.attest.problem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Says of every {@link ProblemCode} how bad it is: an error, unless it says otherwise. Immutable. */
public final class SeverityProfile {

    /** Of these a thing is taken as it is; whatever stands in neither set keeps it out. */
    private static final Set<ProblemCode> WARNINGS = EnumSet.of(
            ProblemCode.REFERENCE_PENDING,
            ProblemCode.NAME_AMBIGUOUS,
            ProblemCode.DATE_FUTURE,
            ProblemCode.TEXT_MISSING,
            ProblemCode.WORDS_DIFFER,
            ProblemCode.OFFSET_INSIDE_WORD,
            ProblemCode.EXCLUSION_USED,
            ProblemCode.ENCODING_ASSUMED,
            ProblemCode.CONTROL_CHARACTER,
            ProblemCode.COLUMN_REPEATED,
            ProblemCode.FIELD_SURPLUS,
            ProblemCode.COORDINATES_ZERO,
            ProblemCode.FIGURES_CONTRADICT,
            ProblemCode.FIGURE_BEST_ZERO,
            ProblemCode.FIGURE_SHARED,
            ProblemCode.SOURCE_EARLIER,
            ProblemCode.SOURCE_COUNT_DIFFERS,
            ProblemCode.HEADER_MISSING,
            ProblemCode.JUDGEMENTS_DIFFER,
            ProblemCode.JUDGEMENTS_CONTRADICT,
            ProblemCode.JUDGEMENTS_LACKING);

    private static final Set<ProblemCode> INFORMATION =
            EnumSet.of(ProblemCode.COLUMN_UNKNOWN, ProblemCode.TEXT_SHORTENED, ProblemCode.JUDGEMENT_REPEATED);

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
        WARNINGS.forEach(code -> all.put(code, Severity.WARNING));
        INFORMATION.forEach(code -> all.put(code, Severity.INFO));
        return new SeverityProfile(all);
    }
}
