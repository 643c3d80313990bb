package org.attest.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.Polarity;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.model.Testimony;
import org.attest.model.Word;
import org.attest.rdf.Att;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/**
 * What the declarations of a report say by themselves, as a testimony in the source's own voice: what it calls its
 * things, where these lie, what they belong to, of which size and branch they are.
 *
 * <p>What a unit belongs to is told as {@code unitOf}, a person as {@code memberOf}, equipment as {@code belongsTo}, all
 * others as {@code partOf}, as the ontology tells these apart. Only places lie within a place: where an actor is said to be tells it from others of its
 * name, and is no relation.
 */
final class DeclarationMapper {

    /** Kinds of relation that no fact of a report has: only declarations say these things. */
    private static final Node HAS_ECHELON = Att.term("HasEchelon");

    private static final Node OF_BRANCH = Att.term("OfBranch");

    private DeclarationMapper() {}

    /** That testimony; empty where no declaration says anything. */
    static Optional<Testimony> testimony(Report report) {
        Set<String> named = namedInItsOwnVoice(report);
        List<Fact> facts = report.entities().stream()
                .flatMap(entity -> facts(entity, named.contains(entity.id() + " " + entity.name())))
                .toList();
        return facts.isEmpty() && report.entities().stream().noneMatch(DeclarationMapper::isForce)
                ? Optional.empty()
                : Optional.of(Testimony.ofTheSource(
                        Iris.DECLARED, facts, Map.of(), report.source().where()));
    }

    /** Names that the source uses in its own voice, with evidence: a declaration adds nothing to them. */
    private static Set<String> namedInItsOwnVoice(Report report) {
        return report.testimonies().stream()
                .filter(testimony -> testimony.speaker() == null && testimony.polarity() == Polarity.AFFIRMS)
                .flatMap(testimony -> testimony.facts().stream())
                .filter(Fact.Name.class::isInstance)
                .map(Fact.Name.class::cast)
                .map(name -> name.of() + " " + name.name())
                .collect(Collectors.toSet());
    }

    /** Size and branch of units and bodies, into the testimony of the declarations. */
    static void forces(Report report, RelationMapper relations, Voice declared) {
        for (Entity entity : report.entities()) {
            concept(entity, "echelon", HAS_ECHELON, entity.echelon(), relations, declared);
            concept(entity, "branch", OF_BRANCH, entity.branch(), relations, declared);
        }
    }

    private static void concept(
            Entity entity, String suffix, Node kind, @Nullable Word word, RelationMapper relations, Voice declared) {
        if (word != null) {
            String id = "declared-" + entity.id() + "-" + suffix;
            relations.map(id, entity.id(), kind, Att.term(word), entity.where(), declared);
        }
    }

    private static boolean isForce(Entity entity) {
        return entity.echelon() != null || entity.branch() != null;
    }

    private static Stream<Fact> facts(Entity entity, boolean named) {
        String id = "declared-" + entity.id();
        Stream.Builder<Fact> facts = Stream.builder();
        if (entity.name() != null && !named) {
            facts.add(new Fact.Name(id, entity.id(), entity.name(), null, null, List.of(), entity.where()));
        }
        if (entity.within() != null && entity.kind().isPlace()) {
            facts.add(relation(id + "-within", entity, RelationType.WITHIN, entity.within()));
        }
        if (entity.partOf() != null) {
            facts.add(relation(id + "-part-of", entity, belonging(entity.kind()), entity.partOf()));
        }
        return facts.build();
    }

    private static Fact relation(String id, Entity entity, RelationType relation, String object) {
        return new Fact.Relation(id, entity.id(), relation, object, null, null, null, null, List.of(), entity.where());
    }

    private static RelationType belonging(EntityKind kind) {
        return switch (kind.family()) {
            case UNIT -> RelationType.UNIT_OF;
            case PERSON -> RelationType.MEMBER_OF;
            case EQUIPMENT, EXPRESSION -> RelationType.BELONGS_TO;
            case ORGANISATION, PEOPLE, REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE -> RelationType.PART_OF;
        };
    }
}
