package org.attest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Fact;
import org.attest.model.Outcome;
import org.attest.model.PlacePrecision;
import org.attest.model.Ref;
import org.attest.model.Weapon;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what a voice says of an event. */
record EventReader(References references, EvidenceReader evidence) {

    private static final Set<String> KNOWN = Set.of(
            "fact",
            "event",
            "agents",
            "targets",
            "supporters",
            "participants",
            "places",
            "from",
            "toward",
            "placePrecision",
            "date",
            "outcome",
            "means",
            "weapons",
            "partOf",
            "reverses",
            "fulfils",
            "causes",
            "confidence",
            "evidence");

    Fact.Event read(JsonCursor at) {
        Fields fields = at.object(KNOWN);
        String id = references.event(fields, "event");
        return new Fact.Event(
                id,
                references.entities(fields, "agents", Role.ACTOR),
                references.entities(fields, "targets", Role.ACTOR),
                references.entities(fields, "supporters", Role.ACTOR),
                references.entities(fields, "participants", Role.ACTOR),
                references.entities(fields, "places", Role.PLACE),
                references.entities(fields, "from", Role.PLACE),
                references.entities(fields, "toward", Role.PLACE),
                fields.wordOrNull("placePrecision", PlacePrecision.class),
                Dates.datingOrNull(fields, "date"),
                fields.wordOrNull("outcome", Outcome.class),
                fields.texts("means"),
                fields.words("weapons", Weapon.class),
                link(fields, "partOf", id),
                link(fields, "reverses", id),
                link(fields, "fulfils", id),
                causes(fields, id),
                evidence.list(fields, "evidence"),
                at.where());
    }

    private @Nullable Ref link(Fields fields, String name, String id) {
        Ref ref = references.eventOrNull(fields, name);
        JsonCursor value = fields.nullable(name);
        if (ref != null && value != null) {
            complainOfItself(ref, value, id, "refer to another event, or write null");
        }
        return ref;
    }

    /** Was one reference or null before it was a list: null still stands for none. */
    private List<Ref> causes(Fields fields, String id) {
        JsonCursor value = fields.nullable("causes");
        if (value == null) {
            return List.of();
        }
        if (!value.node().isArray()) {
            value.wrongType("a list of events", "an event may cause several: write an array: [" + value.shown() + "]");
            return List.of();
        }
        List<Ref> causes = new ArrayList<>();
        for (JsonCursor item : value.items()) {
            Ref ref = references.event(item);
            complainOfItself(ref, item, id, "refer to another event, or take it out");
            if (causes.contains(ref)) {
                item.complainOfTwice(ref.id());
            }
            causes.add(ref);
        }
        return List.copyOf(causes);
    }

    private static void complainOfItself(Ref ref, JsonCursor value, String id, String cure) {
        if (ref.equals(Ref.local(id)) && !id.isEmpty()) {
            value.complain(ProblemCode.VALUE_INVALID, "the event \"" + id + "\" is linked to itself", cure);
        }
    }
}
