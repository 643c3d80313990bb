package org.attest.ontology;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape finds what it is for, and nothing else: every example names in its head, line by line, the shape, the
 * constraint and the count that it breaks ({@code # breaks: FigureMeasure MinCount 1}), and that is all it breaks.
 */
class ShapesTest {

    private static final String NS = "https://w3id.org/attest/shapes#";
    private static final Pattern BREAKS = Pattern.compile("(?m)^# breaks: (\\w+ \\w+) (\\d+)$");
    private static final Graph DATA_SHAPES = OntologyFiles.read(OntologyFiles.dataShapes());
    private static final Graph ONTOLOGY_SHAPES = ontologyShapes();

    @ParameterizedTest
    @MethodSource("shapeFiles")
    void everyFileHasShapes(Path file) {
        Graph graph = OntologyFiles.read(List.of(file));

        assertThat(graph.stream(Node.ANY, SHACL.message, Node.ANY))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.getSubject().isURI()).isTrue());
        assertThat(graph.contains(Node.ANY, SHACL.severity, Node.ANY))
                .as("severities stand in %s", OntologyFiles.SEVERITIES)
                .isFalse();
        assertThat(graph.contains(Node.ANY, SHACL.sparql, Node.ANY)).isFalse();
    }

    @Test
    void theOntologyAndTheShapesKeepTheirOwnRules() {
        Graph all = OntologyFiles.terms();
        GraphUtil.addInto(all, DATA_SHAPES);
        GraphUtil.addInto(all, ONTOLOGY_SHAPES);

        assertThat(all.size()).isGreaterThan(2000);
        assertThat(broken(ONTOLOGY_SHAPES, all)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dataExamples")
    void anExampleBreaksExactlyWhatItNames(Path example) throws IOException {
        assertThat(broken(DATA_SHAPES, withContext(example))).isEqualTo(named(example));
    }

    @ParameterizedTest
    @MethodSource("ontologyExamples")
    void aFaultyOntologyBreaksExactlyWhatItNames(Path example) throws IOException {
        assertThat(broken(ONTOLOGY_SHAPES, OntologyFiles.read(List.of(example))))
                .isEqualTo(named(example));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void validExamplesHaveNoViolationAndInvalidOnesBreakSomething(Path folder, boolean valid) throws IOException {
        Set<String> violations = checks(DATA_SHAPES, SHACL.Violation);
        for (Path example : OntologyFiles.turtle(folder)) {
            Set<String> shapes = shapes(named(example));
            shapes.retainAll(violations);
            assertThat(shapes.isEmpty()).as("no violation in %s", example).isEqualTo(valid);
        }
    }

    @Test
    void everyCheckIsBrokenBySomeExample() throws IOException {
        Set<String> covered = new TreeSet<>();
        for (Path example : Stream.concat(dataExamples(), ontologyExamples()).toList()) {
            covered.addAll(shapes(named(example)));
        }
        Set<String> checks = checks(DATA_SHAPES);
        checks.addAll(checks(ONTOLOGY_SHAPES));

        assertThat(checks).hasSizeGreaterThan(100);
        assertThat(covered).isEqualTo(checks);
    }

    @ParameterizedTest
    @MethodSource
    void everyListInAShapeIsTheWholeOfItsScheme(String shape, String scheme) {
        assertThat(listIn(shape))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(OntologyFiles.scheme(OntologyFiles.terms(), scheme));
    }

    /** Local names of the terms that a shape allows. */
    static List<String> listIn(String shape) {
        Node list = DATA_SHAPES.stream(NodeFactory.createURI(NS + shape), SHACL.in, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
        return GraphList.members(new GNode(DATA_SHAPES, list)).stream()
                .map(OntologyFiles::localName)
                .toList();
    }

    static Stream<Arguments> everyListInAShapeIsTheWholeOfItsScheme() {
        return Stream.of(
                Arguments.of("EventTypeListed", "EventTypes"),
                Arguments.of("EventOutcome", "Outcomes"),
                Arguments.of("FigureMeasure", "Measures"),
                Arguments.of("ControlState", "ControlStates"),
                Arguments.of("RelationKind", "RelationKinds"),
                Arguments.of("TestimonyStance", "Stances"),
                Arguments.of("TestimonyPolarity", "Polarities"),
                Arguments.of("TestimonyCertainty", "Certainties"),
                Arguments.of("TestimonyStatus", "Statuses"),
                Arguments.of("SourceBasis", "DateBases"),
                Arguments.of("ExclusionReason", "ExclusionReasons"),
                Arguments.of("AccountDatePrecision", "DatePrecisions"),
                Arguments.of("EventPlacePrecision", "PlacePrecisions"),
                Arguments.of("GeometryPrecision", "PlacePrecisions"),
                Arguments.of("EventWeapons", "WeaponsAndMeans"),
                Arguments.of("FigureCountedAs", "CivilianStatuses"),
                Arguments.of("FigurePer", "Rates"),
                Arguments.of("PositionPostKind", "PostKinds"),
                Arguments.of("EchelonListed", "Echelons"),
                Arguments.of("BranchListed", "Branches"),
                Arguments.of("JudgementVerdict", "Verdicts"),
                Arguments.of("ReplacedBy", "IdentityRules"));
    }

    @Test
    void everySeverityIsOfAShapeThatCanFail() {
        Graph all = OntologyFiles.read(OntologyFiles.turtle(OntologyFiles.SHAPES));

        assertThat(OntologyFiles.read(List.of(OntologyFiles.SEVERITIES)).stream())
                .isNotEmpty()
                .allSatisfy(t -> {
                    assertThat(t.getPredicate()).isEqualTo(SHACL.severity);
                    assertThat(all.contains(t.getSubject(), SHACL.message, Node.ANY))
                            .as("%s has a message", t.getSubject())
                            .isTrue();
                });
    }

    static Stream<Path> shapeFiles() {
        return OntologyFiles.turtle(OntologyFiles.SHAPES).stream().filter(f -> !f.equals(OntologyFiles.SEVERITIES));
    }

    static Stream<Arguments> folders() {
        return Stream.of(
                Arguments.of(OntologyFiles.EXAMPLES.resolve("valid"), true),
                Arguments.of(OntologyFiles.EXAMPLES.resolve("invalid"), false));
    }

    static Stream<Path> dataExamples() {
        return Stream.of("valid", "invalid")
                .flatMap(folder -> OntologyFiles.turtle(OntologyFiles.EXAMPLES.resolve(folder)).stream());
    }

    static Stream<Path> ontologyExamples() {
        return OntologyFiles.turtle(OntologyFiles.EXAMPLES.resolve("ontology-invalid")).stream();
    }

    private static Graph ontologyShapes() {
        return OntologyFiles.read(
                List.of(OntologyFiles.SHAPES.resolve("ontology.shacl.ttl"), OntologyFiles.SEVERITIES));
    }

    private static Graph withContext(Path example) {
        return OntologyFiles.read(List.of(OntologyFiles.EXAMPLES.resolve("context.ttl"), example));
    }

    /** What a graph breaks: shape and constraint, with the count. */
    private static Map<String, Long> broken(Graph shapes, Graph data) {
        return ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
                .collect(groupingBy(ShapesTest::describe, TreeMap::new, counting()));
    }

    private static String describe(ReportEntry entry) {
        return OntologyFiles.localName(entry.source())
                + " "
                + OntologyFiles.localName(entry.sourceConstraintComponent()).replace("ConstraintComponent", "");
    }

    private static Map<String, Long> named(Path example) throws IOException {
        Map<String, Long> named = new TreeMap<>();
        BREAKS.matcher(Files.readString(example)).results().forEach(m -> {
            assertThat(named.put(m.group(1), Long.valueOf(m.group(2))))
                    .as(m.group())
                    .isNull();
        });
        return named;
    }

    private static Set<String> shapes(Map<String, Long> broken) {
        return broken.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> checks(Graph graph) {
        return checks(graph, Node.ANY);
    }

    private static Set<String> checks(Graph graph, Node severity) {
        return graph.stream(Node.ANY, SHACL.severity, severity)
                .filter(t -> graph.contains(t.getSubject(), Att.cure, Node.ANY))
                .map(t -> OntologyFiles.localName(t.getSubject()))
                .collect(toCollection(TreeSet::new));
    }
}
