package org.attest.ingest;

import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Fact;
import org.attest.problem.ProblemCode;

/** Reads what a voice calls something. */
record NamingReader(References references, EvidenceReader evidence) {

    private static final Set<String> CHARACTERISATION =
            Set.of("fact", "id", "of", "event", "as", "language", "confidence", "evidence");
    private static final Set<String> NAME =
            Set.of("fact", "id", "of", "name", "language", "date", "confidence", "evidence");

    Fact.Characterisation characterisation(JsonCursor at) {
        Fields fields = at.object(CHARACTERISATION);
        oneOfTwo(fields);
        return new Fact.Characterisation(
                Ids.local(fields, "id"),
                references.entityOrNull(fields, "of", Role.ANY),
                references.eventOrNull(fields, "event"),
                fields.text("as"),
                Formats.language(fields, "language"),
                evidence.list(fields, "evidence"),
                at.where());
    }

    private static void oneOfTwo(Fields fields) {
        boolean thing = fields.nullable("of") != null;
        boolean event = fields.nullable("event") != null;
        if (thing && event) {
            fields.self()
                    .complain(
                            ProblemCode.VALUE_INVALID,
                            "the characterisation has both \"of\" and \"event\"",
                            "keep one of them, and give the other a characterisation of its own");
        } else if (!thing && !event) {
            fields.self()
                    .complain(
                            ProblemCode.FIELD_MISSING,
                            "the characterisation has neither \"of\" nor \"event\"",
                            "add \"of\", the entity that is called so, or \"event\", the event that is");
        }
    }

    Fact.Name name(JsonCursor at) {
        Fields fields = at.object(NAME);
        return new Fact.Name(
                Ids.local(fields, "id"),
                references.entity(fields, "of", Role.ANY),
                fields.text("name"),
                Formats.language(fields, "language"),
                Dates.datingOrNull(fields, "date"),
                evidence.list(fields, "evidence"),
                at.where());
    }
}
