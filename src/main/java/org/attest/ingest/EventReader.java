package org.attest.ingest;

import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Fact;
import org.attest.model.Outcome;
import org.attest.model.Ref;
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
            "date",
            "outcome",
            "means",
            "partOf",
            "reverses",
            "fulfils",
            "causes",
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
                Dates.datingOrNull(fields, "date"),
                fields.wordOrNull("outcome", Outcome.class),
                fields.texts("means"),
                link(fields, "partOf", id),
                link(fields, "reverses", id),
                link(fields, "fulfils", id),
                link(fields, "causes", id),
                evidence.list(fields, "evidence"),
                at.where());
    }

    private @Nullable Ref link(Fields fields, String name, String id) {
        Ref ref = references.eventOrNull(fields, name);
        JsonCursor value = fields.nullable(name);
        if (ref != null && value != null && ref.equals(Ref.local(id)) && !id.isEmpty()) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    "the event \"" + id + "\" is linked to itself",
                    "refer to another event, or write null");
        }
        return ref;
    }
}
