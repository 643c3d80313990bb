package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The axioms and queries of the alignment name terms that are there, and only say what may be said. */
class AlignmentTest {

    private static final Path FOLDER = OntologyFiles.MODULES.resolve("alignment");
    private static final Graph AXIOMS = OntologyFiles.read(List.of(OntologyFiles.MODULES.resolve("alignment.ttl")));
    private static final Pattern NAME = Pattern.compile("(?<![\\w/<\"?:])([a-z]+):([A-Za-z][\\w-]*)");
    private static final Set<String> RESERVED = Set.of("rdf", "rdfs", "owl", "xsd", "g");
    private static final List<Node> KINDS = List.of(
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode(),
            OWL2.NamedIndividual.asNode());

    static Stream<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(9);
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryIsExplainedAndConstructsWithoutBlankNodes(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("begins with a comment").startsWith("# ");
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        assertThat(query.isConstructType()).isTrue();
        assertThat(query.getConstructTemplate().getTriples())
                .isNotEmpty()
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
        assertThat(query.hasDatasetDescription()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyTermOfOthersInAQueryIsDeclaredAndEveryTermOfOursIsDefined(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("(?m)^#.*$|\\s# .*$", "");
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        Set<Node> defined = new HashSet<>();
        OntologyFiles.terms().stream(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .forEach(t -> defined.add(t.getSubject()));
        int looked = 0;
        for (MatchResult name :
                NAME.matcher(text.replaceAll("PREFIX .*", "")).results().toList()) {
            if (!RESERVED.contains(name.group(1))) {
                looked++;
                Node term = org.apache.jena.graph.NodeFactory.createURI(
                        query.getPrefixMapping().getNsPrefixURI(name.group(1)) + name.group(2));
                assertThat(OntologyFiles.isOurs(term) ? defined.contains(term) : isDeclared(term))
                        .as(name.group() + " in " + file)
                        .isTrue();
            }
        }
        assertThat(looked).isGreaterThan(2);
    }

    @Test
    void everyTermOfOthersInAnAxiomIsDeclaredAsOneKindOfThing() {
        Set<Node> terms = AXIOMS.stream()
                .filter(t -> t.getPredicate().equals(RDFS.Nodes.subClassOf)
                        || t.getPredicate().equals(RDFS.Nodes.subPropertyOf)
                        || KINDS.contains(t.getObject()))
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .filter(term -> !OntologyFiles.isOurs(term) && !KINDS.contains(term))
                .collect(toCollection(HashSet::new));
        assertThat(terms).hasSizeGreaterThan(100);
        assertThat(terms)
                .allSatisfy(term -> assertThat(KINDS.stream()
                                .filter(kind -> AXIOMS.contains(term, RDF.Nodes.type, kind))
                                .toList())
                        .as("kinds of %s", term)
                        .hasSize(1));
    }

    /** Below a property of values no property of things, and below a class no property. */
    @Test
    void whatLiesBelowIsOfTheKindOfWhatLiesAbove() {
        Graph all = OntologyFiles.read(List.of(OntologyFiles.MODULES.resolve("alignment.ttl")));
        OntologyFiles.terms().stream().forEach(all::add);
        List<Triple> axioms = AXIOMS.stream()
                .filter(t -> t.getPredicate().equals(RDFS.Nodes.subClassOf)
                        || t.getPredicate().equals(RDFS.Nodes.subPropertyOf))
                .toList();
        assertThat(axioms).hasSizeGreaterThan(80);
        assertThat(axioms)
                .allSatisfy(t -> assertThat(kinds(all, t.getSubject()))
                        .as(t.toString())
                        .containsAnyElementsOf(kinds(all, t.getObject())));
    }

    @Test
    void allNineVocabulariesHaveTheirShare() {
        Set<String> files = new TreeSet<>();
        TreeMap<String, String> namespaces = new TreeMap<>();
        namespaces.put("crm", "http://www.cidoc-crm.org/cidoc-crm/");
        namespaces.put("dcterms", "http://purl.org/dc/terms/");
        namespaces.put("geosparql", "http://www.opengis.net/ont/geosparql#");
        namespaces.put("oa", "http://www.w3.org/ns/oa#");
        namespaces.put("org", "http://www.w3.org/ns/org#");
        namespaces.put("prov", "http://www.w3.org/ns/prov#");
        namespaces.put("schema", "https://schema.org/");
        namespaces.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
        namespaces.put("time", "http://www.w3.org/2006/time#");
        namespaces.forEach((name, namespace) -> {
            assertThat(Files.exists(FOLDER.resolve(name + ".rq"))).as(name).isTrue();
            if (AXIOMS.stream().anyMatch(t -> t.getObject().toString().startsWith(namespace))) {
                files.add(name);
            }
        });
        assertThat(files).containsExactlyElementsOf(namespaces.keySet());
    }

    @Test
    void onlyOccurrencesAreEvents() {
        List<String> events = List.of(
                "http://semanticweb.cs.vu.nl/2009/11/sem/Event",
                "https://schema.org/Event",
                "http://www.cidoc-crm.org/cidoc-crm/E5_Event");
        List<Triple> made = AXIOMS.stream(Node.ANY, RDFS.Nodes.subClassOf, Node.ANY)
                .filter(t -> OntologyFiles.isOurs(t.getSubject()))
                .filter(t -> events.contains(t.getObject().getURI()))
                .toList();
        assertThat(made).hasSameSizeAs(events);
        assertThat(made).allSatisfy(t -> assertThat(t.getSubject()).isEqualTo(Att.Occurrence));
        assertThat(AXIOMS.stream(Att.Reported, Node.ANY, Node.ANY)).isEmpty();
        assertThat(AXIOMS.stream()
                        .filter(t -> t.getPredicate().equals(RDFS.Nodes.domain)
                                || t.getPredicate().equals(RDFS.Nodes.range)))
                .isEmpty();
    }

    private static boolean isDeclared(Node term) {
        return KINDS.stream().anyMatch(kind -> AXIOMS.contains(term, RDF.Nodes.type, kind));
    }

    private static Set<Node> kinds(Graph graph, Node term) {
        return graph.stream(term, RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .filter(KINDS::contains)
                .collect(toCollection(HashSet::new));
    }
}
