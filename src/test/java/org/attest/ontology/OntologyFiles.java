package org.attest.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;

/** The files of {@code ontology/} as the tests read them. */
final class OntologyFiles {

    static {
        JenaSystem.init();
    }

    static final Path MODULES = Path.of("ontology");
    static final Path SHAPES = MODULES.resolve("shapes");
    static final Path SEVERITIES = SHAPES.resolve("severities.ttl");
    static final Path EXAMPLES = Path.of("src/test/resources/shapes");

    private OntologyFiles() {}

    /** The Turtle files of a folder, sorted; fails where there are none. */
    static List<Path> turtle(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no .ttl file in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All triples of some files. */
    static Graph read(Collection<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> GraphUtil.addInto(graph, RDFDataMgr.loadGraph(file.toString())));
        return graph;
    }

    /** The modules that define terms: all but the alignment, which declares terms of others. */
    static Graph terms() {
        return read(turtle(MODULES).stream()
                .filter(file -> !file.endsWith("alignment.ttl"))
                .toList());
    }

    /** The shapes for data, without those for the ontology itself. */
    static List<Path> dataShapes() {
        return turtle(SHAPES).stream()
                .filter(file -> !file.endsWith("ontology.shacl.ttl"))
                .toList();
    }

    /** Local names of the terms that a graph defines, of one RDF type. */
    static Set<String> defined(Graph graph, Node type) {
        return graph.stream(Node.ANY, RDF.Nodes.type, type)
                .filter(t -> graph.contains(t.getSubject(), RDFS.Nodes.isDefinedBy, Node.ANY))
                .map(t -> localName(t.getSubject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Local names of the concepts of a scheme. */
    static Set<String> scheme(Graph graph, String name) {
        return graph.stream(Node.ANY, SKOS.inScheme.asNode(), Att.term(name))
                .map(t -> localName(t.getSubject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String localName(Node term) {
        return term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }

    static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Att.NS);
    }
}
