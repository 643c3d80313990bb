package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our event types lead to the codes of others and the codes of others are reached; a broken mapping is found. */
class MappingsTest {

    private static final Path FOLDER = OntologyFiles.MODULES.resolve("schemes");
    private static final Path FILE = FOLDER.resolve("mappings.ttl");
    private static final Graph MAPPINGS = OntologyFiles.read(List.of(FILE));
    private static final Graph ONTOLOGY = ontology();

    @Test
    void everyTypeIsMappedToEachSchemeOrDeclaredToBeWithoutCounterpartAndNothingContradicts() {
        assertThat(MappingFaults.matches(MAPPINGS)).hasSizeGreaterThan(400);
        assertThat(MappingFaults.of(FILE.toString(), MAPPINGS, ONTOLOGY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp#TypesOfViolence,  3, false",
        "ucdp#PlacePrecisions,  7, false",
        "ucdp#DatePrecisions,   5, false",
        "acled#GeoPrecisions,   3, false",
        "acled#TimePrecisions,  3, false",
        "gdelt#GeoTypes,        5, false",
        "acled#EventTypes,     31, false",
        "plover#EventTypes,    16, true",
        "cameo#EventCodes,     20, true"
    })
    void everyCodeOfOthersIsReached(String scheme, int count, boolean topOnly) {
        Node link = (topOnly ? SKOS.topConceptOf : SKOS.inScheme).asNode();
        Set<Node> reached =
                MappingFaults.matches(MAPPINGS).map(Triple::getObject).collect(toCollection(HashSet::new));

        assertThat(ONTOLOGY.stream(Node.ANY, link, MappingFaults.scheme(scheme)).map(Triple::getSubject))
                .hasSize(count)
                .allSatisfy(code -> assertThat(reached).as("codes mapped to").contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ucdp", "acled", "plover", "cameo", "gdelt"})
    void everyCodeHasANotationOfItsOwnInItsSchemeALabelAndADefinition(String module) {
        Graph codes = OntologyFiles.read(List.of(FOLDER.resolve(module + ".ttl")));
        Set<String> notations = new TreeSet<>();

        assertThat(codes.stream(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode()).map(Triple::getSubject))
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(notations.add(value(codes, code, SKOS.inScheme.asNode())
                                    + " "
                                    + value(codes, code, SKOS.notation.asNode())))
                            .as("notation of %s is new", code)
                            .isTrue();
                    assertThat(value(codes, code, SKOS.prefLabel.asNode()))
                            .isEqualTo(value(codes, code, RDFS.Nodes.label));
                    assertThat(value(codes, code, SKOS.definition.asNode())).endsWith(".");
                });
    }

    @Test
    void aCodeThatDoesNotExistIsFoundAndNamed() {
        Triple wrong = triple("Battle", SKOS.closeMatch.asNode(), "acled#Batles");

        assertThat(faultsWith(wrong))
                .containsExactly(
                        "ontology/schemes/mappings.ttl: att:Battle closeMatch acled:Batles: there is no such code");
    }

    @Test
    void aMappingThatContradictsAnotherIsFound() {
        Triple related = triple("Battle", SKOS.relatedMatch.asNode(), "acled#Battles");

        assertThat(faultsWith(related))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("att:Battle", "acled:Battles"));
    }

    @Test
    void aMappingInTheWrongDirectionIsFound() {
        Triple upsideDown = triple("UrbanFighting", SKOS.narrowMatch.asNode(), "cameo#19");

        assertThat(faultsWith(upsideDown))
                .anySatisfy(
                        fault -> assertThat(fault)
                                .endsWith(
                                        "att:UrbanFighting narrowMatch cameo:19: other mappings make the code broader than the concept"));
    }

    @Test
    void aConceptThatIsNoEventTypeIsFound() {
        Triple state = triple("ControlHeld", SKOS.closeMatch.asNode(), "cameo#192");

        assertThat(faultsWith(state)).singleElement().asString().contains("att:ControlHeld", "no event type");
    }

    @Test
    void aTypeWithoutMappingIsFoundAndSoIsOneThatIsBothMappedAndWithoutCounterpart() {
        Graph less = copy(MAPPINGS);
        less.remove(Att.term("Clash"), Node.ANY, MappingFaults.scheme("acled#ArmedClash"));
        less.add(triple("Clash", Att.noCounterpartIn, "cameo#EventCodes"));

        assertThat(MappingFaults.of(FILE.toString(), less, ONTOLOGY))
                .containsExactly(
                        "ontology/schemes/mappings.ttl: att:Clash is both mapped and without counterpart in cameo#EventCodes",
                        "ontology/schemes/mappings.ttl: att:Clash is not mapped in acled#EventTypes");
    }

    private static List<String> faultsWith(Triple mapping) {
        Graph more = copy(MAPPINGS);
        more.add(mapping);
        return MappingFaults.of(FILE.toString(), more, ONTOLOGY);
    }

    private static Triple triple(String concept, Node property, String code) {
        return Triple.create(Att.term(concept), property, MappingFaults.scheme(code));
    }

    private static String value(Graph graph, Node subject, Node property) {
        return Stream.of(graph.stream(subject, property, Node.ANY).toList())
                .peek(found ->
                        assertThat(found).as("%s of %s", property, subject).hasSize(1))
                .map(found -> found.getFirst().getObject())
                .map(object -> object.isURI() ? object.getURI() : object.getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        return copy;
    }

    private static Graph ontology() {
        Graph all = OntologyFiles.terms();
        GraphUtil.addInto(
                all,
                OntologyFiles.read(OntologyFiles.turtle(FOLDER).stream()
                        .filter(file -> !file.equals(FILE))
                        .toList()));
        return all;
    }
}
