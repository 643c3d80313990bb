package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.ContentHashes;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.Coding;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.EventDecl;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.model.Source;
import org.attest.model.Stance;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row of GED, as {@code design/0003-datasets.md} §4 has it. */
final class GedRecord {

    private final Row row;
    private final GedCodes codes;
    private final List<RecordThing> things = new ArrayList<>(12);

    private GedRecord(Row row) {
        this.row = row;
        this.codes = GedCodes.of(row);
    }

    static RecordReading of(Row row, ContentHashes hashes) {
        String id = id(row);
        GedRecord record = new GedRecord(row);
        GedDates dates = GedDates.of(row, record.codes.isDateExact());
        if (id == null || dates == null) {
            return RecordReading.rejected(row.problems());
        }
        DatasetRecord read = record.read(id, dates, hashes);
        return row.blocked() ? RecordReading.rejected(row.problems()) : RecordReading.of(read, row.problems());
    }

    private static @Nullable String id(Row row) {
        String text = row.needed().text(GedColumns.ID);
        String id = UcdpId.of(text);
        if (text != null && id == null) {
            Flags.block(
                    row,
                    GedColumns.ID,
                    ProblemCode.ID_INVALID,
                    Flags.shown(text) + " is no id of an event",
                    "give the number that the dataset gives it, digits alone");
        }
        return id;
    }

    private DatasetRecord read(String id, GedDates dates, ContentHashes hashes) {
        List<String> places = GedPlace.of(row, codes, things);
        GedSide sideA = GedSide.of(row, GedColumns.SIDE_A, GedColumns.SIDE_A_ID, "side-a", codes.violence(), things);
        GedSide sideB = GedSide.of(row, GedColumns.SIDE_B, GedColumns.SIDE_B_ID, "side-b", codes.violence(), things);
        List<Source> cited = GedSources.of(row, dates.start(), things);
        List<Fact> facts = new ArrayList<>(8);
        facts.add(event(places, sideA, sideB, dates));
        facts.addAll(GedFigures.of(row, sideA, sideB));
        return new DatasetRecord(
                id,
                hashes.of(row),
                things,
                cited,
                new EventDecl(RecordFacts.EVENT, codes.eventType(), null, row.where()),
                coding(sideA, sideB),
                RecordFacts.testimony(speaker(), List.of(), cited, null, Stance.ESTIMATES, facts, row.where()),
                row.where());
    }

    private Fact event(List<String> places, GedSide sideA, GedSide sideB, GedDates dates) {
        boolean oneSided = codes.violence() == GedCodes.ONE_SIDED;
        return RecordFacts.event(
                oneSided ? sideA.members() : List.of(),
                oneSided ? sideB.members() : List.of(),
                places,
                codes.placePrecision(),
                dates.dating(),
                row.where());
    }

    private Coding coding(GedSide sideA, GedSide sideB) {
        String conflict = UcdpId.in(row, GedColumns.CONFLICT_ID);
        String dyad = UcdpId.in(row, GedColumns.DYAD_ID);
        List<String> addresses = conflict != null && codes.violence() == GedCodes.STATE_BASED
                ? UcdpThings.conflictAddresses(conflict)
                : List.of();
        return new Coding(
                sideA.members(),
                sideB.members(),
                named("conflict", conflict, GedColumns.CONFLICT, addresses),
                named("dyad", dyad, GedColumns.DYAD, List.of()),
                codes.concepts(),
                List.of());
    }

    private Coding.@Nullable Named named(String kind, @Nullable String number, Column name, List<String> addresses) {
        if (number == null) {
            return null;
        }
        String text = CellText.line(row.text(name));
        return new Coding.Named("ucdp-" + kind + "/" + number, text == null ? kind + " " + number : text, addresses);
    }

    /** Whom the row names as the one who said it; null where it names nobody, and the coder is the voice. */
    private @Nullable String speaker() {
        String name = CellText.line(row.text(GedColumns.ORIGINAL));
        if (name == null) {
            return null;
        }
        things.add(new RecordThing(
                RecordFacts.entity("speaker", EntityKind.ACTOR, name, null, row.where()),
                UcdpThings.SPEAKER,
                List.of(),
                null));
        return "speaker";
    }
}
