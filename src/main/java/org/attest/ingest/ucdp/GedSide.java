package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.CivilianStatus;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * One side of an event.
 *
 * @param members local ids of the actors on it; none where it is civilians
 * @param group local id of whose dead are counted as the side's: its one member, or the coalition; null where there is none
 * @param counted civilians where the side is they; null otherwise
 */
record GedSide(
        List<String> members,
        @Nullable String group,
        @Nullable CivilianStatus counted) {

    private static final String CIVILIANS = "Civilians";
    private static final GedSide NOBODY = new GedSide(List.of(), null, null);

    /** Copies the list. */
    GedSide {
        members = List.copyOf(members);
    }

    /**
     * Reads a side. One name is the actor of the id. Several names are a coalition: where there are as many ids, each
     * has its own; otherwise the id is the coalition's, and its members are known by their names alone.
     *
     * @param local local id to give
     * @param violence type of violence
     * @param things takes the actors
     */
    static GedSide of(Row row, Column name, Column number, String local, int violence, List<RecordThing> things) {
        String text = CellText.line(row.text(name));
        if (text == null) {
            Flags.warn(
                    row,
                    name,
                    ProblemCode.FIELD_MISSING,
                    name + " is empty: nobody is on that side",
                    "give the name of the actor");
            return NOBODY;
        }
        if (text.equals(CIVILIANS)) {
            return new GedSide(List.of(), null, CivilianStatus.CIVILIANS);
        }
        List<String> names = ActorNames.of(text);
        List<String> numbers = UcdpId.listIn(row, number);
        Where where = row.where();
        if (names.size() == 1) {
            String only = numbers.isEmpty() ? null : numbers.getFirst();
            things.add(UcdpThings.actor(local, kind(names.getFirst(), violence), names.getFirst(), only, where));
            return new GedSide(List.of(local), local, null);
        }
        return coalition(text, names, numbers, local, violence, where, things);
    }

    private static GedSide coalition(
            String text,
            List<String> names,
            List<String> numbers,
            String local,
            int violence,
            Where where,
            List<RecordThing> things) {
        boolean paired = numbers.size() == names.size();
        List<String> members = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String member = local + "-" + (i + 1);
            String number = paired ? numbers.get(i) : null;
            things.add(UcdpThings.actor(member, kind(names.get(i), violence), names.get(i), number, where));
            members.add(member);
        }
        String number = numbers.size() == 1 ? numbers.getFirst() : null;
        things.add(UcdpThings.actor(local, EntityKind.COALITION, text, number, where));
        return new GedSide(members, local, null);
    }

    /**
     * In state-based and one-sided violence the UCDP counts only governments and groups that are formally organised; in
     * non-state conflicts supporters and communities, too.
     */
    private static EntityKind kind(String name, int violence) {
        if (UcdpThings.isGovernment(name)) {
            return EntityKind.STATE;
        }
        return violence == GedCodes.NON_STATE ? EntityKind.ACTOR : EntityKind.ARMED_GROUP;
    }
}
