package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Branch;
import org.attest.model.Certainty;
import org.attest.model.ChainRelation;
import org.attest.model.CivilianStatus;
import org.attest.model.ControlState;
import org.attest.model.DatePrecision;
import org.attest.model.Echelon;
import org.attest.model.EntityKind;
import org.attest.model.ExclusionReason;
import org.attest.model.IdentityRule;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Outcome;
import org.attest.model.PlacePrecision;
import org.attest.model.Polarity;
import org.attest.model.PostKind;
import org.attest.model.PublishedBasis;
import org.attest.model.Rate;
import org.attest.model.RelationType;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.model.Status;
import org.attest.model.Weapon;
import org.attest.model.Word;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java names and the ontology say the same. */
class VocabularyTest {

    private static final Graph ONTOLOGY = OntologyFiles.terms();

    @Test
    void everyConstantNamesATermOfTheOntology() throws IllegalAccessException {
        Map<String, Node> constants = constants();

        assertThat(constants).hasSizeGreaterThan(100);
        constants.forEach((field, node) -> {
            assertThat(node).as("value of Att.%s", field).isEqualTo(Att.term(field));
            assertThat(ONTOLOGY.contains(node, RDFS.Nodes.isDefinedBy, Node.ANY))
                    .as("Att.%s is in the ontology", field)
                    .isTrue();
        });
    }

    @Test
    void everyTermButConceptsHasAConstant() throws IllegalAccessException {
        Set<String> terms = ONTOLOGY.stream(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .map(t -> t.getSubject())
                .filter(term -> !ONTOLOGY.contains(term, RDF.Nodes.type, SKOS.Concept.asNode()) || isKindOfThing(term))
                .map(OntologyFiles::localName)
                .collect(toCollection(TreeSet::new));

        assertThat(constants().keySet()).containsExactlyInAnyOrderElementsOf(terms);
    }

    @ParameterizedTest
    @MethodSource
    void everyWordOfAClosedListIsAConceptOfItsSchemeAndTheOtherWayRound(Class<? extends Word> list, String scheme) {
        assertThat(words(list))
                .isEqualTo(OntologyFiles.scheme(ONTOLOGY, scheme))
                .isNotEmpty();
    }

    static Stream<Arguments> everyWordOfAClosedListIsAConceptOfItsSchemeAndTheOtherWayRound() {
        return Stream.of(
                Arguments.of(Stance.class, "Stances"),
                Arguments.of(Polarity.class, "Polarities"),
                Arguments.of(Certainty.class, "Certainties"),
                Arguments.of(Status.class, "Statuses"),
                Arguments.of(PublishedBasis.class, "DateBases"),
                Arguments.of(Outcome.class, "Outcomes"),
                Arguments.of(ControlState.class, "ControlStates"),
                Arguments.of(Echelon.class, "Echelons"),
                Arguments.of(Branch.class, "Branches"),
                Arguments.of(PlacePrecision.class, "PlacePrecisions"),
                Arguments.of(DatePrecision.class, "DatePrecisions"),
                Arguments.of(Weapon.class, "WeaponsAndMeans"),
                Arguments.of(CivilianStatus.class, "CivilianStatuses"),
                Arguments.of(Rate.class, "Rates"),
                Arguments.of(PostKind.class, "PostKinds"),
                Arguments.of(ExclusionReason.class, "ExclusionReasons"),
                Arguments.of(Verdict.class, "Verdicts"),
                Arguments.of(IdentityRule.class, "IdentityRules"));
    }

    /** Size and branch are told by declarations: no fact of a report has these kinds. */
    @Test
    void kindsOfRelationAreThoseOfFactsAndThoseOfDeclarations() {
        Set<String> kinds = words(RelationType.class);
        assertThat(kinds).doesNotContain("HasEchelon", "OfBranch");
        kinds.addAll(Set.of("HasEchelon", "OfBranch"));

        assertThat(kinds).isEqualTo(OntologyFiles.scheme(ONTOLOGY, "RelationKinds"));
    }

    @Test
    void kindsOfRelationThatAnnotatorsMarkAreListedInTheShape() {
        assertThat(Arrays.stream(RelationType.values())
                        .filter(RelationType::isAnnotation)
                        .map(Word::term))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ShapesTest.listIn("KindMarkedInTexts"));
    }

    /** Actor and Place are kinds by themselves, for those of which no closer kind is told; the other two tops are not. */
    @Test
    void kindsOfThingAreTheClassesOfActorPlaceEquipmentAndExpression() {
        Set<String> places = subclasses(Att.Place);
        Set<String> actors = subclasses(Att.Actor);
        Set<String> others = subclasses(Att.Equipment);
        others.addAll(subclasses(Att.Expression));
        places.add("Place");
        actors.add("Actor");

        for (EntityKind kind : EntityKind.values()) {
            assertThat(kind.isPlace() ? places : kind.isActor() ? actors : others)
                    .contains(kind.term());
        }
        assertThat(EntityKind.values()).hasSize(places.size() + actors.size() + others.size());
    }

    @Test
    void kindsOfSourceAreTheSubclassesOfSource() {
        assertThat(words(SourceType.class)).isEqualTo(subclasses(Att.Source));
    }

    @Test
    void linksOfAChainAndKindsOfRelationHaveAPropertyUnlessAnnotatorsMarkThem() {
        Set<String> properties = OntologyFiles.defined(ONTOLOGY, OWL2.ObjectProperty.asNode());
        assertThat(ChainRelation.values())
                .allSatisfy(link -> assertThat(properties).contains(link.word()));
        assertThat(RelationType.values())
                .allSatisfy(type -> assertThat(properties.contains(type.word()))
                        .as(type.word())
                        .isNotEqualTo(type.isAnnotation()));
    }

    private static boolean isKindOfThing(Node term) {
        return Stream.of(Att.ActorKinds, Att.PlaceKinds, Att.EquipmentKinds, Att.ExpressionKinds)
                .anyMatch(scheme -> ONTOLOGY.contains(term, SKOS.inScheme.asNode(), scheme));
    }

    private static Map<String, Node> constants() throws IllegalAccessException {
        Map<String, Node> constants = new TreeMap<>();
        for (Field field : Att.class.getFields()) {
            if (field.getType() == Node.class) {
                constants.put(field.getName(), (Node) field.get(null));
            }
        }
        return constants;
    }

    private static Set<String> words(Class<? extends Word> list) {
        return Arrays.stream(list.getEnumConstants()).map(Word::term).collect(toCollection(TreeSet::new));
    }

    private static Set<String> subclasses(Node top) {
        Set<String> found = new TreeSet<>();
        ONTOLOGY.stream(Node.ANY, RDFS.Nodes.subClassOf, top).forEach(t -> {
            found.add(OntologyFiles.localName(t.getSubject()));
            found.addAll(subclasses(t.getSubject()));
        });
        return found;
    }
}
