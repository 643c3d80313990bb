package org.attest.ingest.re3d;

import java.util.Map;
import java.util.TreeMap;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.EntityKind;
import org.attest.model.RelationType;
import org.attest.model.SourceType;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the types of the data set are here. No type claims more than annotators were asked: an "Organisation" may be a state,
 * a band or "we", so it is an actor; one that "belongs to" another may be owned by it or a member of it.
 */
final class Types {

    private static final Map<String, EntityKind> ENTITIES = new TreeMap<>(Map.ofEntries(
            Map.entry("CommsIdentifier", EntityKind.COMMS_IDENTIFIER),
            Map.entry("DocumentReference", EntityKind.DOCUMENT_REFERENCE),
            Map.entry("Frequency", EntityKind.FREQUENCY),
            Map.entry("Location", EntityKind.PLACE),
            Map.entry("MilitaryPlatform", EntityKind.MILITARY_PLATFORM),
            Map.entry("Money", EntityKind.MONEY),
            Map.entry("Nationality", EntityKind.PEOPLE),
            Map.entry("Organisation", EntityKind.ACTOR),
            Map.entry("Person", EntityKind.PERSON),
            Map.entry("Quantity", EntityKind.QUANTITY),
            Map.entry("Temporal", EntityKind.TIME_EXPRESSION),
            Map.entry("Url", EntityKind.WEB_ADDRESS),
            Map.entry("Vehicle", EntityKind.VEHICLE),
            Map.entry("Weapon", EntityKind.WEAPON)));

    private static final Map<String, RelationType> RELATIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("AlliesOf", RelationType.ALLIED_WITH),
            Map.entry("Apart", RelationType.APART_FROM),
            Map.entry("BelongsTo", RelationType.BELONGS_TO),
            Map.entry("CoLocated", RelationType.COLOCATED_WITH),
            Map.entry("CommWith", RelationType.COMMUNICATED_WITH),
            Map.entry("Dislikes", RelationType.DISLIKES),
            Map.entry("FightingAgainst", RelationType.FIGHTING_AGAINST),
            Map.entry("HasAttrOf", RelationType.HAS_ATTRIBUTE),
            Map.entry("InChargeOf", RelationType.IN_CHARGE_OF),
            Map.entry("IsSynonymOf", RelationType.SAID_SAME_AS),
            Map.entry("Likes", RelationType.LIKES)));

    /** Publishers that speak to the press in their own name. */
    private static final Map<String, SourceType> SOURCES =
            Map.of("CENTCOM", SourceType.PRESS_RELEASE, "US State Department", SourceType.PRESS_RELEASE);

    private Types() {}

    /** The kind of thing that a span is marked as; complains and gives a stand-in where there is no such type. */
    static EntityKind entity(@Nullable JsonCursor type) {
        return find(type, ENTITIES, EntityKind.PLACE);
    }

    /** The kind of relation; complains and gives a stand-in where there is no such type. */
    static RelationType relation(@Nullable JsonCursor type) {
        return find(type, RELATIONS, RelationType.HAS_ATTRIBUTE);
    }

    /** The kind of document, by who published it. */
    static SourceType source(@Nullable String publisher) {
        return publisher == null
                ? SourceType.OTHER_DOCUMENT
                : SOURCES.getOrDefault(publisher, SourceType.OTHER_DOCUMENT);
    }

    private static <T> T find(@Nullable JsonCursor type, Map<String, T> types, T standIn) {
        T found = type == null ? standIn : types.get(type.node().asText());
        if (found == null && type != null) {
            type.complain(
                    ProblemCode.VALUE_INVALID,
                    type.shown() + " is no type of annotation here",
                    Nearest.cure(type.node().asText(), types.keySet()));
        }
        return found == null ? standIn : found;
    }
}
