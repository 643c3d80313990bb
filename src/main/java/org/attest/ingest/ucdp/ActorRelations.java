package org.attest.ingest.ucdp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.model.RelationType;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * How an actor stands to others, as the list of actors says: whom it broke away from, for good or for a time; which
 * alliance it entered, which group it joined, which coalitions it fought in. The list dates none of it.
 *
 * <p>{@code ActorIdAlliance} is the alliance, an actor of its own of which this one is a member, and no ally.
 */
final class ActorRelations {

    private final Row row;
    private final String actor;
    private final String number;
    private final List<RecordThing> things;
    private final List<Fact> facts;
    private final Set<String> known = new HashSet<>();

    /**
     * For one row.
     *
     * @param actor local id of its actor
     * @param number its number
     * @param things takes the others
     * @param facts takes the relations
     */
    ActorRelations(Row row, String actor, String number, List<RecordThing> things, List<Fact> facts) {
        this.row = row;
        this.actor = actor;
        this.number = number;
        this.things = things;
        this.facts = facts;
    }

    /** Reads them all. */
    void read() {
        others("splinter", RelationType.SPLINTER_OF, ActorColumns.PREVIOUS_ID, ActorColumns.PREVIOUS);
        others("split", RelationType.SPLINTER_OF, ActorColumns.SPLIT_ID, ActorColumns.SPLIT);
        others("alliance", RelationType.MEMBER_OF, ActorColumns.ALLIANCE_ID, ActorColumns.ALLIANCE);
        others("join", RelationType.MEMBER_OF, ActorColumns.GROUP_ID, ActorColumns.GROUP);
        coalitions("one-sided", ActorColumns.COALITIONS_ONE_SIDED);
        coalitions("non-state", ActorColumns.COALITIONS_NON_STATE);
    }

    private void others(String id, RelationType type, Column numbers, Column names) {
        List<String> each = UcdpId.listIn(row, numbers);
        itself(each, numbers);
        String text = ActorNameFacts.text(row, names);
        List<String> named = text == null ? List.of() : each.size() == 1 ? List.of(text) : ActorNames.of(text);
        for (int i = 0; i < each.size(); i++) {
            String name = named.size() == each.size() ? named.get(i) : null;
            boolean state = name != null && UcdpThings.isGovernment(name);
            relate(id, type, each.get(i), state ? EntityKind.STATE : EntityKind.ACTOR, name);
        }
    }

    /** Coalitions have numbers only; their names are in GED. */
    private void coalitions(String id, Column numbers) {
        List<String> each = UcdpId.listIn(row, numbers);
        itself(each, numbers);
        each.forEach(other -> relate(id, RelationType.MEMBER_OF, other, EntityKind.COALITION, null));
    }

    private void itself(List<String> others, Column column) {
        if (others.contains(number)) {
            Flags.warn(
                    row,
                    column,
                    ProblemCode.VALUE_INVALID,
                    column + " names actor " + number + " itself: it is left out",
                    "give the number of the other actor");
        }
    }

    private void relate(String id, RelationType type, String to, EntityKind kind, @Nullable String name) {
        if (to.equals(number)) {
            return;
        }
        String other = "actor-" + to;
        if (known.add(other)) {
            things.add(UcdpThings.actor(other, kind, name, to, row.where()));
        }
        String local = id + "-" + to;
        if (known.add(local)) {
            facts.add(new Fact.Relation(local, actor, type, other, null, null, null, null, List.of(), row.where()));
        }
    }
}
