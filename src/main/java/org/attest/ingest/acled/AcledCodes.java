package org.attest.ingest.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.ingest.dataset.CodeTable;
import org.attest.ingest.dataset.CodeTable.Code;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.PlacePrecision;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The codes of an event of ACLED.
 *
 * @param type its class, by the sub-event type, else by the event type
 * @param concepts disorder types, event type, sub-event type, civilian targeting, as concepts of {@code schemes/acled.ttl}
 * @param roles who did it to whom, as far as the codes tell
 * @param time precision of the date, 1 to 3; 0 where the row does not tell
 * @param place precision of the place, 1 to 3; 0 where the row does not tell
 */
record AcledCodes(String type, List<String> concepts, Roles roles, int time, int place) {

    /** What the order of the two actors means. ACLED has it mean nothing by itself: who attacked whom in a battle is not told. */
    enum Roles {
        NONE,
        /** The first did it, with or before others. */
        FIRST,
        /** The first did it to the second. */
        FIRST_TO_SECOND,
        /** The second did it to the first: forces to protesters. */
        SECOND_TO_FIRST
    }

    private static final CodeTable TYPES = CodeTable.of("acled-types.csv");
    private static final List<String> TIME = List.of("acled#timeDay", "acled#timeWeek", "acled#timeMonth");
    private static final List<String> PLACE = List.of("acled#geoExact", "acled#geoNear", "acled#geoRegion");

    /** Matches of {@code schemes/mappings.ttl}. */
    private static final List<PlacePrecision> PRECISIONS =
            List.of(PlacePrecision.AT_PLACE, PlacePrecision.NEAR_PLACE, PlacePrecision.IN_PROVINCE);

    private static final Set<String> AGAINST = Set.of(
            "acled#ViolenceAgainstCivilians",
            "acled#ExplosionsRemoteViolence",
            "acled#RemoteViolence",
            "acled#Arrests",
            "acled#LootingPropertyDestruction");
    private static final Set<String> SUPPRESSED =
            Set.of("acled#ExcessiveForceAgainstProtesters", "acled#ProtestWithIntervention");
    private static final Set<String> DEMONSTRATED = Set.of("acled#Protests", "acled#Riots", "acled#RiotsProtests");

    /** Copies the list. */
    AcledCodes {
        concepts = List.copyOf(concepts);
    }

    /** Reads a row; null where it is blocked, for want of a known type of event. */
    static @Nullable AcledCodes of(Row row) {
        Code type = code(row, AcledColumns.TYPE, row.needed().text(AcledColumns.TYPE));
        Code sub = code(row, AcledColumns.SUB_TYPE, row.text(AcledColumns.SUB_TYPE));
        Code chosen = sub == null ? type : sub;
        if (chosen == null) {
            if (!row.blocked()) {
                Flags.block(
                        row,
                        AcledColumns.TYPE,
                        ProblemCode.VALUE_INVALID,
                        "neither event_type nor sub_event_type is one that ACLED is known to have",
                        "write the type as ACLED does: Battles, Riots …");
            }
            return null;
        }
        List<String> concepts = new ArrayList<>();
        disorder(row, concepts);
        for (@Nullable Code each : new @Nullable Code[] {type, sub}) {
            if (each != null) {
                concepts.add(each.concept());
            }
        }
        targeting(row, concepts);
        int time = number(row, AcledColumns.TIME_PRECISION, TIME, concepts);
        int place = number(row, AcledColumns.GEO_PRECISION, PLACE, concepts);
        return new AcledCodes(chosen.type(), concepts, roles(concepts), time, place);
    }

    private static @Nullable Code code(Row row, Column column, @Nullable String text) {
        Code code = TYPES.find(text);
        if (text != null && code == null) {
            Flags.warn(
                    row,
                    column,
                    ProblemCode.VALUE_INVALID,
                    Flags.shown(text) + " is no " + column + " that ACLED is known to have, it is left out",
                    "nothing need be done: the archive has it");
        }
        return code;
    }

    private static void disorder(Row row, List<String> concepts) {
        for (String text : row.cells().list(AcledColumns.DISORDER, ";")) {
            switch (text.toLowerCase(Locale.ROOT)) {
                case "political violence" -> concepts.add("acled#PoliticalViolence");
                case "demonstrations" -> concepts.add("acled#Demonstrations");
                case "strategic developments" -> concepts.add("acled#StrategicDevelopmentsDisorder");
                default -> unknown(row, AcledColumns.DISORDER, text);
            }
        }
    }

    private static void targeting(Row row, List<String> concepts) {
        String text = row.text(AcledColumns.TARGETING);
        if (text != null && text.toLowerCase(Locale.ROOT).startsWith("civilian")) {
            concepts.add("acled#CivilianTargeting");
        } else if (text != null) {
            unknown(row, AcledColumns.TARGETING, text);
        }
    }

    /** A code that is a number from 1; 0 where there is none. */
    private static int number(Row row, Column column, List<String> scheme, List<String> concepts) {
        Long code = row.cells().integer(column);
        if (code == null) {
            return 0;
        }
        if (code < 1 || code > scheme.size()) {
            unknown(row, column, code.toString());
            return 0;
        }
        concepts.add(scheme.get(code.intValue() - 1));
        return code.intValue();
    }

    private static void unknown(Row row, Column column, String text) {
        Flags.warn(
                row,
                column,
                ProblemCode.VALUE_INVALID,
                column + " has no code " + Flags.shown(text) + ", it is left out",
                "nothing need be done: the archive has it");
    }

    private static Roles roles(List<String> concepts) {
        if (concepts.stream().anyMatch(SUPPRESSED::contains)) {
            return Roles.SECOND_TO_FIRST;
        }
        if (concepts.stream().anyMatch(AGAINST::contains)) {
            return Roles.FIRST_TO_SECOND;
        }
        return concepts.stream().anyMatch(DEMONSTRATED::contains) ? Roles.FIRST : Roles.NONE;
    }

    /** How closely the place tells where it was; null where the row does not tell. */
    @Nullable PlacePrecision placePrecision() {
        return place == 0 ? null : PRECISIONS.get(place - 1);
    }

    /** How closely the point tells where the place of the row lies: that of a region only stands for it. */
    @Nullable PlacePrecision pointPrecision() {
        return place <= 2 ? null : placePrecision();
    }
}
