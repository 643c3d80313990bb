package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology is whole: modules found, no term used that is not defined, nothing defined twice. */
class OntologyTest {

    private static final String MODULE = "https://w3id.org/attest/ontology";

    @ParameterizedTest
    @MethodSource("allFiles")
    void everyFileParses(Path file) {
        assertThat(OntologyFiles.read(List.of(file)).size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void noFileUsesATermThatIsNotDefined(Path file) {
        Set<Node> defined = new HashSet<>();
        OntologyFiles.terms().stream(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .forEach(t -> defined.add(t.getSubject()));
        assertThat(defined).hasSizeGreaterThan(200);

        assertThat(terms(OntologyFiles.read(List.of(file))))
                .as("terms used in %s", file)
                .isSubsetOf(defined);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTermStandsInTheModuleThatDefinesIt(Path file) {
        Graph module = OntologyFiles.read(List.of(file));

        assertThat(module.stream(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY))
                .allSatisfy(t -> assertThat(file(t.getObject())).isEqualTo(file));
    }

    @Test
    void theWholeImportsEveryModuleAndEveryImportIsAFile() {
        Set<Path> imported = new TreeSet<>();
        Graph all = OntologyFiles.read(modules().toList());
        all.stream(Node.ANY, OWL2.imports.asNode(), Node.ANY).forEach(t -> imported.add(file(t.getObject())));
        Set<Path> importedByTheWhole = all.stream(NodeFactory.createURI(MODULE), OWL2.imports.asNode(), Node.ANY)
                .map(t -> file(t.getObject()))
                .collect(toCollection(TreeSet::new));

        assertThat(imported).allSatisfy(file -> assertThat(Files.exists(file)).isTrue());
        assertThat(importedByTheWhole)
                .containsExactlyInAnyOrderElementsOf(
                        modules().filter(file -> !file.endsWith("attest.ttl")).toList());
    }

    @Test
    void noClassIsAboveItself() {
        Graph ontology = OntologyFiles.terms();
        Set<String> classes = OntologyFiles.defined(ontology, OWL2.Class.asNode());

        assertThat(classes).hasSizeGreaterThan(100);
        classes.forEach(name -> assertThat(above(ontology, Att.term(name)))
                .as("superclasses of %s", name)
                .doesNotContain(Att.term(name)));
    }

    @Test
    void everyEventTypeIsAnAccount() {
        Graph ontology = OntologyFiles.terms();
        Set<String> types = OntologyFiles.scheme(ontology, "EventTypes");

        assertThat(types).hasSizeGreaterThan(40);
        types.forEach(name -> assertThat(above(ontology, Att.term(name)))
                .as("superclasses of %s", name)
                .contains(Att.Event, Att.Account));
    }

    @Test
    void noPropertyOfAccountsHasADomainThatWouldMakeAPlanAnEvent() {
        Graph ontology = OntologyFiles.terms();
        Set<Node> kinds = new HashSet<>(List.of(Att.Account));
        OntologyFiles.defined(ontology, OWL2.Class.asNode()).stream()
                .map(Att::term)
                .filter(c -> above(ontology, c).contains(Att.Account))
                .forEach(kinds::add);

        assertThat(ontology.stream(Node.ANY, RDFS.Nodes.range, Node.ANY)).isNotEmpty();
        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(Stream.concat(
                                ontology.stream(Node.ANY, RDFS.Nodes.range, Node.ANY),
                                ontology.stream(Node.ANY, RDFS.Nodes.domain, Node.ANY))
                        .filter(t -> kinds.contains(t.getObject()))
                        // Occurrences are given to accepted accounts only.
                        .filter(t -> !t.getSubject().equals(Att.occurrence)))
                .isEmpty();
    }

    static Stream<Path> modules() {
        return Stream.of(OntologyFiles.MODULES, OntologyFiles.MODULES.resolve("schemes"))
                .flatMap(folder -> OntologyFiles.turtle(folder).stream());
    }

    static Stream<Path> allFiles() {
        return Stream.concat(modules(), OntologyFiles.turtle(OntologyFiles.SHAPES).stream());
    }

    /** The file of a module by its IRI. */
    private static Path file(Node module) {
        String name =
                module.getURI().equals(MODULE) ? "attest" : module.getURI().substring(MODULE.length() + 1);
        return OntologyFiles.MODULES.resolve(name + ".ttl");
    }

    private static Set<Node> above(Graph ontology, Node term) {
        Set<Node> found = new HashSet<>();
        List<Node> open = new ArrayList<>(List.of(term));
        while (!open.isEmpty()) {
            ontology.stream(open.removeLast(), RDFS.Nodes.subClassOf, Node.ANY)
                    .map(t -> t.getObject())
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static Set<Node> terms(Graph graph) {
        return graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(OntologyFiles::isOurs)
                .collect(toCollection(HashSet::new));
    }
}
