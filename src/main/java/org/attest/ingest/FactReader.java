package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Fact;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads a fact by its kind. */
final class FactReader {

    private static final List<String> KINDS =
            List.of("event", "figure", "control", "position", "relation", "characterisation", "name");

    private final EventReader events;
    private final FigureReader figures;
    private final StateReader states;
    private final NamingReader namings;

    FactReader(References references, EvidenceReader evidence) {
        events = new EventReader(references, evidence);
        figures = new FigureReader(references, evidence);
        states = new StateReader(references, evidence);
        namings = new NamingReader(references, evidence);
    }

    /** The fact; null when its kind is not known, which is then complained of. */
    @Nullable Fact read(JsonCursor at) {
        return switch (at.node().path("fact").asText()) {
            case "event" -> events.read(at);
            case "figure" -> figures.read(at);
            case "control" -> states.control(at);
            case "position" -> states.position(at);
            case "relation" -> states.relation(at);
            case "characterisation" -> namings.characterisation(at);
            case "name" -> namings.name(at);
            default -> unknown(at);
        };
    }

    private static @Nullable Fact unknown(JsonCursor at) {
        JsonNode kind = at.node().path("fact");
        if (!at.node().isObject()) {
            at.wrongType("a fact", "write an object: { \"fact\": … }");
        } else if (kind.isTextual()) {
            new JsonCursor(kind, at.where().child("fact"), at.problems())
                    .complain(
                            ProblemCode.VALUE_INVALID,
                            JsonCursor.cut(kind.toString()) + " is no kind of fact",
                            Nearest.cure(kind.asText(), KINDS));
        } else {
            at.complain(
                    ProblemCode.FIELD_MISSING,
                    "the field \"fact\", which tells the kind, is missing",
                    "add \"fact\", one of " + String.join(", ", KINDS));
        }
        return null;
    }
}
