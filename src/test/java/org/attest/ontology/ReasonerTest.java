package org.attest.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.attest.query.Mosul;
import org.attest.rdf.Att;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/** What real reasoners find in the ontology: the OWL API's check of the OWL 2 RL profile, and HermiT. */
class ReasonerTest {

    private static final String WHOLE = "https://w3id.org/attest/ontology";

    private static final List<Path> MODULES = Stream.of("", "schemes")
            .map(OntologyFiles.MODULES::resolve)
            .filter(Files::isDirectory)
            .flatMap(folder -> OntologyFiles.turtle(folder).stream())
            .toList();

    /** Dates and geometries have datatypes of others, which OWL 2 does not know. */
    private static final Configuration LENIENT = lenient();

    private static Configuration lenient() {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return configuration;
    }

    @Test
    void theOntologyIsInOwl2Rl() throws OWLOntologyCreationException {
        OWLOntology ontology = owl(OntologyFiles.read(MODULES));

        assertThat(ontology.getLogicalAxiomCount()).isGreaterThan(300);
        assertThat(new OWL2RLProfile().checkOntology(ontology).getViolations()).isEmpty();
    }

    @Test
    void theOntologyIsConsistentAndNoClassIsEmptyByNecessity() throws OWLOntologyCreationException {
        Reasoner reasoner = reasoner("");

        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void aUnionOfUnknownsIsNotInOwl2Rl() throws OWLOntologyCreationException {
        Graph graph = OntologyFiles.read(MODULES);
        GraphUtil.addInto(graph, turtle("att:Figure rdfs:subClassOf [ owl:unionOf ( att:Event att:Place ) ] ."));

        assertThat(new OWL2RLProfile().checkOntology(owl(graph)).getViolations())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://example.org/a> a att:Person, att:Town .",
                "<https://example.org/a> a att:Capture ; a att:Figure .",
                "<https://example.org/a> att:within <https://example.org/b> . <https://example.org/b> a att:State .",
                "<https://example.org/a> a att:NewsArticle . <https://example.org/t> att:speaker <https://example.org/a> .",
                "<https://example.org/a> a att:Capture ; att:occurrence <https://example.org/o> . <https://example.org/o> a att:SupposedOccurrence ."
            })
    void contradictionsAreFound(String data) throws OWLOntologyCreationException {
        assertThat(reasoner(data).isConsistent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://example.org/a> a att:Reported ; att:wouldBe att:Capture ; att:agent <https://example.org/b> ; att:place <https://example.org/c> ; att:weapon att:Mortar .",
                "<https://example.org/a> a att:Reported ; att:measure att:Killed ; att:event <https://example.org/e> ; att:refines <https://example.org/f> .",
                "<https://example.org/t> att:denies <https://example.org/a> . <https://example.org/a> att:saidIn <https://example.org/t> ; att:supposedOccurrence <https://example.org/o> ."
            })
    void nothingThatIsOnlyReportedIsInferredToBeAnAccount(String data) throws OWLOntologyCreationException {
        Reasoner reasoner = reasoner(data);

        assertThat(classesOf(reasoner, "https://example.org/a"))
                .doesNotContain(Att.Account.getURI(), Att.Event.getURI());
    }

    @Test
    void theAcceptedViewOfTheExampleIsConsistentWithTheOntology(@TempDir Path folder)
            throws IOException, OWLOntologyCreationException {
        Graph graph = OntologyFiles.read(MODULES);
        try (GraphStore store = Mosul.load(folder.resolve("db"))) {
            Txn.executeRead(
                    store.dataset(),
                    () -> GraphUtil.addInto(graph, store.dataset().getDefaultGraph()));
        }
        Reasoner reasoner = new Reasoner(LENIENT, owl(graph));

        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getInstances(OWLManager.getOWLDataFactory().getOWLClass(IRI.create(Att.NS + "Capture")))
                        .entities())
                .isNotEmpty();
    }

    @Test
    void superclassesAreInferred() throws OWLOntologyCreationException {
        assertThat(classesOf(reasoner("<https://example.org/a> a att:SuicideCarBombing ."), "https://example.org/a"))
                .contains(
                        Att.NS + "CarBombing",
                        Att.NS + "SuicideBombing",
                        Att.NS + "Attack",
                        Att.Event.getURI(),
                        Att.Account.getURI());
    }

    private static Set<String> classesOf(Reasoner reasoner, String individual) {
        assertThat(reasoner.isConsistent()).isTrue();
        return reasoner.getTypes(OWLManager.getOWLDataFactory().getOWLNamedIndividual(IRI.create(individual)), false)
                .entities()
                .filter(type -> !type.isBuiltIn())
                .map(OWLClass::getIRI)
                .map(IRI::toString)
                .collect(Collectors.toSet());
    }

    private static Reasoner reasoner(String data) throws OWLOntologyCreationException {
        Graph graph = OntologyFiles.read(MODULES);
        GraphUtil.addInto(graph, turtle(data));
        return new Reasoner(LENIENT, owl(graph));
    }

    private static Graph turtle(String text) {
        String prefixes = "PREFIX att: <" + Att.NS + "> PREFIX owl: <http://www.w3.org/2002/07/owl#>"
                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(
                graph, new ByteArrayInputStream((prefixes + text).getBytes(StandardCharsets.UTF_8)), Lang.TURTLE);
        return graph;
    }

    /** All modules as one ontology: its imports are here already and are not looked for elsewhere. */
    private static OWLOntology owl(Graph graph) throws OWLOntologyCreationException {
        GraphUtil.remove(graph, Node.ANY, OWL2.imports.asNode(), Node.ANY);
        GraphUtil.remove(graph, Node.ANY, OWL2.versionIRI.asNode(), Node.ANY);
        GraphUtil.remove(graph, Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode());
        graph.add(NodeFactory.createURI(WHOLE), RDF.Nodes.type, OWL2.Ontology.asNode());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, Lang.NTRIPLES);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(out.toByteArray()),
                        IRI.create(WHOLE),
                        new TurtleDocumentFormat(),
                        "text/turtle"));
    }
}
