package org.attest.ingest.acled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.ingest.acled.AcledCodes.Roles;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.ContentHashes;
import org.attest.ingest.dataset.Days;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.PlaceChain;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.GeoPoint;
import org.attest.ingest.table.Row;
import org.attest.model.Coding;
import org.attest.model.DatasetRecord;
import org.attest.model.Dating;
import org.attest.model.Edtf;
import org.attest.model.EntityKind;
import org.attest.model.EventDecl;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.model.Stance;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row of ACLED, as {@code design/0003-datasets.md} §4c has it. */
final class AcledRecord {

    private static final String HEDGE = "reported";
    private static final String SHARED_HEDGE = "reported, split across events";

    /**
     * How the coders say in their notes that one toll was spread over several events: "Coded as 10 fatalities split across 6
     * events".
     */
    private static final Pattern SHARED = Pattern.compile(
            "\\b(?:fatalit|death|killed|casualt|toll)[^.\\]]{0,80}?\\b(?:split|spread|divided|distributed|shared|coded)\\b"
                    + "[^.\\]]{0,30}?\\b(?:across|between|among|amongst|over)\\b[^.\\]]{0,40}?\\b(?:events?|locations?|days?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Row row;
    private final AcledCodes codes;
    private final List<RecordThing> things = new ArrayList<>(10);

    private AcledRecord(Row row, AcledCodes codes) {
        this.row = row;
        this.codes = codes;
    }

    static RecordReading of(Row row, ContentHashes hashes) {
        String id = id(row);
        LocalDate date = row.needed().date(AcledColumns.DATE);
        Fact.Figure deaths = deaths(row);
        AcledCodes codes = AcledCodes.of(row);
        if (id == null || date == null || codes == null || row.blocked()) {
            return RecordReading.rejected(row.problems());
        }
        DatasetRecord record = new AcledRecord(row, codes).read(id, date, deaths, hashes);
        return RecordReading.of(record, row.problems());
    }

    private static @Nullable String id(Row row) {
        String text = row.needed().text(AcledColumns.ID);
        if (text == null || AcledFormat.isId(text)) {
            return text;
        }
        Flags.block(
                row,
                AcledColumns.ID,
                ProblemCode.ID_INVALID,
                Flags.shown(text) + " is no id of an event",
                "give it as ACLED does, letters and digits alone");
        return null;
    }

    private DatasetRecord read(String id, LocalDate date, Fact.@Nullable Figure deaths, ContentHashes hashes) {
        List<String> places = place();
        AcledSide first = AcledSide.of(
                row, AcledColumns.ACTOR_1, AcledColumns.ASSOCIATED_1, AcledColumns.INTER_1, "actor-1", things);
        AcledSide second = AcledSide.of(
                row, AcledColumns.ACTOR_2, AcledColumns.ASSOCIATED_2, AcledColumns.INTER_2, "actor-2", things);
        List<Fact> facts = new ArrayList<>(2);
        facts.add(event(first, second, places, date));
        if (deaths != null) {
            facts.add(deaths);
        }
        return new DatasetRecord(
                id,
                hashes.of(row),
                things,
                List.of(),
                new EventDecl(RecordFacts.EVENT, codes.type(), null, row.where()),
                new Coding(first.members(), second.members(), null, null, concepts(first, second), List.of()),
                RecordFacts.testimony(null, outlets(), List.of(), null, Stance.ESTIMATES, facts, row.where()),
                row.where());
    }

    private Fact event(AcledSide first, AcledSide second, List<String> places, LocalDate date) {
        Roles roles = codes.roles();
        List<String> agents =
                roles == Roles.NONE ? List.of() : roles == Roles.SECOND_TO_FIRST ? second.actor() : first.actor();
        List<String> targets = switch (roles) {
            case FIRST_TO_SECOND -> second.actor();
            case SECOND_TO_FIRST -> first.actor();
            case NONE, FIRST -> List.of();
        };
        return RecordFacts.event(agents, targets, places, codes.placePrecision(), Dating.of(dating(date)), row.where());
    }

    /** Of a week, the date is some day of it; of a month, a day that stands for it. */
    private Edtf dating(LocalDate date) {
        return switch (codes.time()) {
            case 2 -> Days.oneOf(date.minusDays(6), date.plusDays(6));
            case 3 -> Days.month(date);
            default -> Days.day(date);
        };
    }

    private List<String> place() {
        GeoPoint point = row.cells().point(AcledColumns.LATITUDE, AcledColumns.LONGITUDE);
        return new PlaceChain(row.where(), things)
                .within("country", EntityKind.COUNTRY, CellText.line(row.text(AcledColumns.COUNTRY)))
                .within("admin-1", EntityKind.REGION, CellText.line(row.text(AcledColumns.ADMIN_1)))
                .within("admin-2", EntityKind.REGION, CellText.line(row.text(AcledColumns.ADMIN_2)))
                .within("admin-3", EntityKind.REGION, CellText.line(row.text(AcledColumns.ADMIN_3)))
                .place(
                        CellText.line(row.text(AcledColumns.LOCATION)),
                        name -> EntityKind.PLACE,
                        point == null || point.isZero() ? null : point,
                        codes.pointPrecision());
    }

    private List<String> concepts(AcledSide first, AcledSide second) {
        Set<String> concepts = new LinkedHashSet<>(codes.concepts());
        for (@Nullable AcledActorType type : new @Nullable AcledActorType[] {first.type(), second.type()}) {
            if (type != null) {
                concepts.add(type.concept());
            }
        }
        return List.copyOf(concepts);
    }

    /** Those who reported it: ACLED names outlets, not documents. */
    private List<String> outlets() {
        List<String> outlets = new ArrayList<>(2);
        Set<String> names = new LinkedHashSet<>();
        for (String each : row.cells().list(AcledColumns.SOURCE, ";")) {
            String name = CellText.line(each);
            if (name != null && names.add(name)) {
                String local = "outlet-" + names.size();
                things.add(RecordThing.of(RecordFacts.entity(local, EntityKind.OUTLET, name, null, row.where())));
                outlets.add(local);
            }
        }
        return outlets;
    }

    /** How many died; null where the row has no number, and where it is blocked for one that is none. Zero is kept: none is known. */
    private static Fact.@Nullable Figure deaths(Row row) {
        Long number =
                row.text(AcledColumns.FATALITIES) == null ? null : row.needed().integer(AcledColumns.FATALITIES);
        if (number == null) {
            return null;
        }
        if (number < 0) {
            Flags.block(
                    row,
                    AcledColumns.FATALITIES,
                    ProblemCode.VALUE_INVALID,
                    "fatalities is " + number + ": a number of deaths is 0 or more",
                    "leave it empty where it is not known");
            return null;
        }
        boolean shared = isShared(row);
        if (shared) {
            Flags.warn(
                    row,
                    AcledColumns.FATALITIES,
                    ProblemCode.FIGURE_SHARED,
                    "the " + number + " fatalities are a part of one toll that the coders spread over several events",
                    "nothing need be done: the figure says so");
        }
        return RecordFacts.killed(
                "deaths",
                null,
                null,
                RecordFacts.about(BigDecimal.valueOf(number), shared ? SHARED_HEDGE : HEDGE),
                null,
                row.where());
    }

    private static boolean isShared(Row row) {
        String notes = row.text(AcledColumns.NOTES);
        String tags = row.text(AcledColumns.TAGS);
        return (notes != null && SHARED.matcher(notes).find())
                || (tags != null && SHARED.matcher(tags).find());
    }
}
