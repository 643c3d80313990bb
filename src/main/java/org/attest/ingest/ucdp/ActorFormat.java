package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.InputFormat;
import org.attest.ingest.dataset.ContentHashes;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.model.Coding;
import org.attest.model.Dataset;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The UCDP list of actors: a record for each, without an event, of its names and how it stands to others. Its actors are
 * those of GED: {@code thing:ucdp-actor/234} in both.
 *
 * <p>Needed of a row: an id. Everything else may be empty or wrong: it is left out then, and flagged where it was not
 * just empty. Does not know which actors the rest of the file has, so it does not say that one referred to is missing.
 */
public final class ActorFormat implements RecordFormat {

    private static final Dataset ACTORS = new Dataset(
            "ucdp-actors",
            SourceType.DATASET,
            "UCDP Actor Dataset",
            "Uppsala Conflict Data Program",
            "https://ucdp.uu.se",
            "https://creativecommons.org/licenses/by/4.0/",
            "UCDP Actor Dataset. Uppsala Conflict Data Program, Department of Peace and Conflict Research, Uppsala University.",
            false);

    private static final String ACTOR = "actor";

    private final ContentHashes hashes = new ContentHashes(ActorColumns.TABLE);

    @Override
    public InputFormat format() {
        return InputFormat.UCDP_ACTORS;
    }

    @Override
    public Dataset dataset() {
        return ACTORS;
    }

    @Override
    public TableFormat table() {
        return ActorColumns.TABLE;
    }

    @Override
    public Optional<String> id(Row row) {
        return Optional.ofNullable(UcdpId.of(row.text(ActorColumns.ID)));
    }

    @Override
    public Optional<String> release(String fileName) {
        return ReleaseNames.actors(fileName);
    }

    @Override
    public RecordReading read(Row row) {
        String id = number(row);
        if (id == null) {
            return RecordReading.rejected(row.problems());
        }
        DatasetRecord record = record(id, row);
        return RecordReading.of(record, row.problems());
    }

    /** The number of a row's actor; null where there is none, which then blocks it. */
    static @Nullable String number(Row row) {
        String text = row.needed().text(ActorColumns.ID);
        String id = UcdpId.of(text);
        if (text != null && id == null) {
            Flags.block(
                    row,
                    ActorColumns.ID,
                    ProblemCode.ID_INVALID,
                    Flags.shown(text) + " is no id of an actor",
                    "give the number that the dataset gives it, digits alone");
        }
        return id;
    }

    private DatasetRecord record(String id, Row row) {
        List<RecordThing> things = new ArrayList<>();
        things.add(UcdpThings.actor(ACTOR, kind(row), name(row), id, row.where()));
        List<Fact> facts = new ArrayList<>(ActorNameFacts.of(row, ACTOR));
        new ActorRelations(row, ACTOR, id, things, facts).read();
        Testimony testimony =
                RecordFacts.testimony(null, List.of(), List.of(), null, Stance.ASSERTS, facts, row.where());
        return new DatasetRecord(id, hashes.of(row), things, List.of(), null, Coding.NONE, testimony, row.where());
    }

    private static @Nullable String name(Row row) {
        String name = ActorNameFacts.text(row, ActorColumns.NAME);
        if (name == null) {
            Flags.warn(
                    row,
                    ActorColumns.NAME,
                    ProblemCode.FIELD_MISSING,
                    ActorColumns.NAME + " is empty: the actor has no label",
                    "give the name that the UCDP uses in its data");
        }
        return name;
    }

    /**
     * The kinds of the column Org: 1 formally organised groups, 2 supporters and opponents of a party or leader, 3
     * communities (clans, peoples, religions), 4 governments. So the columns of the UCDP's non-state conflicts mean it, and
     * in the list 22.1 all of code 4 and no others are called a government, and nearly all of code 2 supporters.
     */
    static EntityKind kind(Row row) {
        Long org = row.cells().integer(ActorColumns.ORG);
        if (org == null) {
            return EntityKind.ACTOR;
        }
        return switch (org.intValue()) {
            case 1 -> EntityKind.ARMED_GROUP;
            case 2, 3 -> EntityKind.ACTOR;
            case 4 -> EntityKind.STATE;
            default -> {
                Flags.warn(
                        row,
                        ActorColumns.ORG,
                        ProblemCode.VALUE_INVALID,
                        "Org has no code " + org + ": it is not known what sort of actor this is",
                        "the codes are 1 to 4");
                yield EntityKind.ACTOR;
            }
        };
    }
}
