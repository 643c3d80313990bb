package org.attest.ingest;

import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.CivilianStatus;
import org.attest.model.Fact;
import org.attest.model.Rate;
import org.attest.model.Ref;
import org.attest.problem.ProblemCode;

/** Reads figures. */
record FigureReader(References references, EvidenceReader evidence) {

    private static final Set<String> KNOWN = Set.of(
            "fact",
            "id",
            "measure",
            "of",
            "group",
            "counted",
            "value",
            "unit",
            "per",
            "event",
            "place",
            "date",
            "refines",
            "confidence",
            "evidence");

    Fact.Figure read(JsonCursor at) {
        Fields fields = at.object(KNOWN);
        String id = Ids.local(fields, "id");
        Ref refines = references.figureOrNull(fields, "refines");
        if (refines != null && !id.isEmpty() && refines.equals(Ref.local(id))) {
            at.complain(
                    ProblemCode.VALUE_INVALID,
                    "the figure \"" + id + "\" refines itself",
                    "refer to another figure, or write null");
        }
        return new Fact.Figure(
                id,
                fields.text("measure"),
                fields.textOrNull("of"),
                references.entityOrNull(fields, "group", Role.ACTOR),
                fields.wordOrNull("counted", CivilianStatus.class),
                Values.required(fields, "value"),
                fields.textOrNull("unit"),
                fields.wordOrNull("per", Rate.class),
                references.eventOrNull(fields, "event"),
                references.entityOrNull(fields, "place", Role.PLACE),
                Dates.datingOrNull(fields, "date"),
                refines,
                evidence.list(fields, "evidence"),
                at.where());
    }
}
