package org.attest.ingest;

import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.ControlState;
import org.attest.model.Fact;
import org.attest.model.PostKind;
import org.attest.model.RelationType;
import org.attest.problem.ProblemCode;

/** Reads what holds for a time: who holds a place or a post, how things stand to each other. */
record StateReader(References references, EvidenceReader evidence) {

    private static final Set<String> CONTROL =
            Set.of("fact", "id", "holder", "place", "state", "date", "confidence", "evidence");
    private static final Set<String> POSITION = Set.of(
            "fact", "id", "person", "post", "postKind", "rank", "organisation", "date", "confidence", "evidence");
    private static final Set<String> RELATION = Set.of(
            "fact",
            "id",
            "subject",
            "relation",
            "object",
            "distance",
            "unit",
            "direction",
            "date",
            "confidence",
            "evidence");

    Fact.Control control(JsonCursor at) {
        Fields fields = at.object(CONTROL);
        return new Fact.Control(
                Ids.local(fields, "id"),
                references.entity(fields, "holder", Role.ACTOR),
                references.entity(fields, "place", Role.PLACE),
                fields.word("state", ControlState.class),
                Dates.datingOrNull(fields, "date"),
                evidence.list(fields, "evidence"),
                at.where());
    }

    Fact.Position position(JsonCursor at) {
        Fields fields = at.object(POSITION);
        return new Fact.Position(
                Ids.local(fields, "id"),
                references.entity(fields, "person", Role.PERSON),
                fields.text("post"),
                fields.wordOrNull("postKind", PostKind.class),
                fields.textOrNull("rank"),
                references.entityOrNull(fields, "organisation", Role.ACTOR),
                Dates.datingOrNull(fields, "date"),
                evidence.list(fields, "evidence"),
                at.where());
    }

    Fact.Relation relation(JsonCursor at) {
        Fields fields = at.object(RELATION);
        String id = Ids.local(fields, "id");
        RelationType type = fields.word("relation", RelationType.class);
        String subject = references.entity(fields, "subject", subjectOf(type));
        String object = references.entity(fields, "object", objectOf(type));
        if (subject.equals(object) && !subject.isEmpty() && !type.isAnnotation()) {
            at.complain(
                    ProblemCode.VALUE_INVALID,
                    "\"" + subject + "\" stands in relation to itself",
                    "correct subject or object; another name of the same thing is a fact of kind name");
        }
        return new Fact.Relation(
                id,
                subject,
                type,
                object,
                Values.nullable(fields, "distance"),
                fields.textOrNull("unit"),
                fields.textOrNull("direction"),
                Dates.datingOrNull(fields, "date"),
                evidence.list(fields, "evidence"),
                at.where());
    }

    private static Role subjectOf(RelationType type) {
        return switch (type) {
            case WITHIN, NEAR -> Role.PLACE;
            case PART_OF,
                    COLOCATED_WITH,
                    APART_FROM,
                    BELONGS_TO,
                    IN_CHARGE_OF,
                    HAS_ATTRIBUTE,
                    SAID_SAME_AS,
                    FIGHTING_AGAINST,
                    LIKES,
                    DISLIKES,
                    COMMUNICATED_WITH -> Role.ANY;
            case UNIT_OF,
                    MEMBER_OF,
                    ALLIED_WITH,
                    SUPPORTS,
                    OPPOSES,
                    PROXY_OF,
                    LEADS,
                    AFFILIATED_WITH,
                    BASED_AT,
                    SPLINTER_OF,
                    SUCCESSOR_OF -> Role.ACTOR;
        };
    }

    private static Role objectOf(RelationType type) {
        return switch (type) {
            case WITHIN, NEAR, BASED_AT -> Role.PLACE;
            // One leads, supports or opposes a town, too.
            case PART_OF,
                    SUPPORTS,
                    OPPOSES,
                    LEADS,
                    COLOCATED_WITH,
                    APART_FROM,
                    BELONGS_TO,
                    IN_CHARGE_OF,
                    HAS_ATTRIBUTE,
                    SAID_SAME_AS,
                    FIGHTING_AGAINST,
                    LIKES,
                    DISLIKES,
                    COMMUNICATED_WITH -> Role.ANY;
            case UNIT_OF, MEMBER_OF, ALLIED_WITH, PROXY_OF, AFFILIATED_WITH, SPLINTER_OF, SUCCESSOR_OF -> Role.ACTOR;
        };
    }
}
