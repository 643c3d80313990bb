package org.attest.ingest.acled;

import java.util.Locale;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.EntityKind;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Kinds of actor, as ACLED numbers them from 1 (columns {@code inter1, inter2}), in exports since 2024 by their names. */
enum AcledActorType {
    STATE_FORCES("1", "StateForces", "state force", EntityKind.ORGANISATION),
    REBEL_GROUP("2", "RebelGroup", "rebel group", EntityKind.ARMED_GROUP),
    POLITICAL_MILITIA("3", "PoliticalMilitia", "political militia", EntityKind.ARMED_GROUP),
    IDENTITY_MILITIA("4", "IdentityMilitia", "identity militia", EntityKind.ARMED_GROUP),
    RIOTERS("5", "Rioters", "rioter", EntityKind.ACTOR),
    PROTESTERS("6", "Protesters", "protester", EntityKind.ACTOR),
    CIVILIANS("7", "Civilians", "civilian", EntityKind.ACTOR),
    EXTERNAL_OR_OTHER_FORCES("8", "ExternalOrOtherForces", "external/other force", EntityKind.ORGANISATION);

    private final String number;
    private final String concept;
    private final String singular;
    private final EntityKind kind;

    AcledActorType(String number, String concept, String singular, EntityKind kind) {
        this.number = number;
        this.concept = concept;
        this.singular = singular;
        this.kind = kind;
    }

    /** As a concept of {@code schemes/acled.ttl}. */
    String concept() {
        return "acled#" + concept;
    }

    /** What sort of thing such an actor is. */
    EntityKind kind() {
        return kind;
    }

    /** The kind that a cell gives, as a number or by its name in the singular or plural; null for none, and where it is unknown, which is flagged. */
    static @Nullable AcledActorType of(Row row, Column column) {
        String text = row.text(column);
        if (text == null || text.equals("0")) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (AcledActorType type : values()) {
            if (lower.equals(type.number) || lower.equals(type.singular) || lower.equals(type.singular + "s")) {
                return type;
            }
        }
        Flags.warn(
                row,
                column,
                ProblemCode.VALUE_INVALID,
                Flags.shown(text) + " is no kind of actor, it is left out",
                "the kinds are 1 to 8, or the names of these");
        return null;
    }
}
