package org.attest.ingest;

import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Fact;

/** Reads what a voice calls something. */
record NamingReader(References references, EvidenceReader evidence) {

    private static final Set<String> CHARACTERISATION = Set.of("fact", "id", "of", "as", "language", "evidence");
    private static final Set<String> NAME = Set.of("fact", "id", "of", "name", "language", "evidence");

    Fact.Characterisation characterisation(JsonCursor at) {
        Fields fields = at.object(CHARACTERISATION);
        return new Fact.Characterisation(
                Ids.local(fields, "id"),
                references.entity(fields, "of", Role.ANY),
                fields.text("as"),
                Formats.language(fields, "language"),
                evidence.list(fields, "evidence"),
                at.where());
    }

    Fact.Name name(JsonCursor at) {
        Fields fields = at.object(NAME);
        return new Fact.Name(
                Ids.local(fields, "id"),
                references.entity(fields, "of", Role.ANY),
                fields.text("name"),
                Formats.language(fields, "language"),
                evidence.list(fields, "evidence"),
                at.where());
    }
}
