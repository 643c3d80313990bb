package org.attest.ingest.acled;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.jspecify.annotations.Nullable;

/**
 * One side of an event of ACLED. Civilians are no actor; who they were, where ACLED says it, is associated with them.
 *
 * @param actor local id of the actor of the side; none where it is civilians, or nobody
 * @param members local ids of the actor and those associated with it
 * @param type its kind; null where the row does not tell
 */
record AcledSide(
        List<String> actor, List<String> members, @Nullable AcledActorType type) {

    /** What keys of actors begin with: ACLED has no ids for them, but each goes by one name. */
    private static final String KEY = "acled-actor/";

    private static final String CIVILIANS = "Civilians";
    private static final String GOVERNMENT = "Government of ";

    /** Copies the lists. */
    AcledSide {
        actor = List.copyOf(actor);
        members = List.copyOf(members);
    }

    /**
     * Reads a side.
     *
     * @param local local id to give
     * @param things takes the actors
     */
    static AcledSide of(
            Row row, Column actor, Column associated, Column inter, String local, List<RecordThing> things) {
        AcledActorType type = AcledActorType.of(row, inter);
        String name = CellText.line(row.text(actor));
        List<String> named = new ArrayList<>(1);
        if (name != null && !areCivilians(name, type)) {
            things.add(thing(row, local, name, kind(name, type)));
            named.add(local);
        }
        List<String> members = new ArrayList<>(named);
        for (String each : row.cells().list(associated, ";")) {
            String other = CellText.line(each);
            if (other != null && !areCivilians(other, null)) {
                String id = local + "-" + (members.size() + 1);
                things.add(thing(row, id, other, kind(other, null)));
                members.add(id);
            }
        }
        boolean civilians = type == null && name != null && areCivilians(name, null);
        return new AcledSide(named, members, civilians ? AcledActorType.CIVILIANS : type);
    }

    private static boolean areCivilians(String name, @Nullable AcledActorType type) {
        return type == AcledActorType.CIVILIANS || name.equals(CIVILIANS) || name.startsWith(CIVILIANS + " (");
    }

    private static EntityKind kind(String name, @Nullable AcledActorType type) {
        if (name.startsWith(GOVERNMENT)) {
            return EntityKind.STATE;
        }
        return type == null ? EntityKind.ACTOR : type.kind();
    }

    private static RecordThing thing(Row row, String local, String name, EntityKind kind) {
        return new RecordThing(RecordFacts.entity(local, kind, name, null, row.where()), KEY, List.of(), null);
    }
}
