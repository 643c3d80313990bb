package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Row;
import org.attest.model.PlacePrecision;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The codes of GED: each number is a concept of {@code schemes/ucdp.ttl}, under its notation.
 *
 * @param violence type of violence, 1 to 3; 0 where the row is blocked for want of it
 * @param active whether the year is active; null where the row does not tell
 * @param clarity clarity of the event, 1 or 2; 0 where the row does not tell
 * @param date precision of the date, 1 to 5; 0 where the row does not tell
 * @param place precision of the place, 1 to 7; 0 where the row does not tell
 */
record GedCodes(int violence, @Nullable Boolean active, int clarity, int date, int place) {

    /** The type of violence that is one-sided, against civilians. */
    static final int ONE_SIDED = 3;

    /** The type of violence between groups none of which is a government. */
    static final int NON_STATE = 2;

    /** The type of violence in which a government is a side. */
    static final int STATE_BASED = 1;

    private static final List<String> VIOLENCE = List.of("ucdp#StateBased", "ucdp#NonState", "ucdp#OneSided");
    private static final List<String> CLARITY = List.of("ucdp#Clear", "ucdp#Aggregated");
    private static final List<String> DATE =
            List.of("ucdp#dateDay", "ucdp#dateFewDays", "ucdp#dateWeek", "ucdp#dateMonth", "ucdp#dateYear");
    private static final List<String> PLACE = List.of(
            "ucdp#whereExact",
            "ucdp#whereNear",
            "ucdp#whereSecondOrder",
            "ucdp#whereFirstOrder",
            "ucdp#whereFeature",
            "ucdp#whereCountry",
            "ucdp#whereInternational");

    /** Matches of {@code schemes/mappings.ttl}. */
    private static final List<PlacePrecision> PRECISIONS = List.of(
            PlacePrecision.AT_PLACE,
            PlacePrecision.NEAR_PLACE,
            PlacePrecision.IN_DISTRICT,
            PlacePrecision.IN_PROVINCE,
            PlacePrecision.ALONG_FEATURE,
            PlacePrecision.IN_COUNTRY,
            PlacePrecision.OFFSHORE);

    /** Reads a row. Without a known type of violence it is blocked; other codes that are unknown are left out with a warning. */
    static GedCodes of(Row row) {
        return new GedCodes(
                violence(row),
                active(row),
                Flags.code(row, GedColumns.CLARITY, 1, CLARITY.size()),
                Flags.code(row, GedColumns.DATE_PREC, 1, DATE.size()),
                Flags.code(row, GedColumns.WHERE_PREC, 1, PLACE.size()));
    }

    private static int violence(Row row) {
        Long violence = row.needed().integer(GedColumns.TYPE);
        if (violence == null || isCode(violence, VIOLENCE.size())) {
            return violence == null ? 0 : violence.intValue();
        }
        Flags.block(
                row,
                GedColumns.TYPE,
                ProblemCode.VALUE_INVALID,
                "there is no type of violence " + violence,
                "give 1 (state-based), 2 (non-state) or 3 (one-sided)");
        return 0;
    }

    private static @Nullable Boolean active(Row row) {
        Long code = row.cells().integer(GedColumns.ACTIVE_YEAR);
        if (code == null || code == 0 || code == 1) {
            return code == null ? null : code == 1;
        }
        Flags.warn(
                row,
                GedColumns.ACTIVE_YEAR,
                ProblemCode.VALUE_INVALID,
                "active_year has no code " + code + ", it is left out",
                "the codes are 0 and 1");
        return null;
    }

    private static boolean isCode(long code, int greatest) {
        return code >= 1 && code <= greatest;
    }

    /** The codes as concepts. */
    List<String> concepts() {
        List<String> concepts = new ArrayList<>(5);
        add(VIOLENCE, violence, concepts);
        if (active != null) {
            concepts.add(active ? "ucdp#ActiveYear" : "ucdp#InactiveYear");
        }
        add(CLARITY, clarity, concepts);
        add(DATE, date, concepts);
        add(PLACE, place, concepts);
        return concepts;
    }

    private static void add(List<String> scheme, int code, List<String> concepts) {
        if (code > 0) {
            concepts.add(scheme.get(code - 1));
        }
    }

    /** The class of the event: one-sided violence kills, the others are fights. */
    String eventType() {
        return violence == ONE_SIDED ? "Killing" : "Fighting";
    }

    /** How closely the place tells where it was; null where the row does not tell. */
    @Nullable PlacePrecision placePrecision() {
        return place == 0 ? null : PRECISIONS.get(place - 1);
    }

    /** How closely the point tells where the place of the row lies: of what is larger than a settlement, it only stands for it. */
    @Nullable PlacePrecision pointPrecision() {
        return place <= 2 ? null : placePrecision();
    }

    /** Whether the day, or each of the days, is known. */
    boolean isDateExact() {
        return date == 1;
    }
}
