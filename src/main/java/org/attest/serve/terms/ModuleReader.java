package org.attest.serve.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.OWL;
import org.attest.rdf.ResourceFolder;

/** Reads modules from the class path, keeping the order in which their authors wrote them. */
final class ModuleReader {

    private static final String FOLDER = "org/attest/ontology/";
    private static final String ROOT = "attest";
    private static final String SCHEMES = "schemes";
    private static final String ENDING = ".ttl";

    private ModuleReader() {}

    /** The root, what it imports directly or not, and the schemes of others that lie beside it. */
    static Map<String, OntologyModule> readAll() {
        Map<String, OntologyModule> modules = new LinkedHashMap<>();
        add(ROOT, modules);
        for (String file : ResourceFolder.names(FOLDER + SCHEMES)) {
            add(SCHEMES + "/" + file.substring(0, file.length() - ENDING.length()), modules);
        }
        return modules;
    }

    private static void add(String name, Map<String, OntologyModule> modules) {
        if (!modules.containsKey(name)) {
            OntologyModule module = read(name);
            modules.put(name, module);
            module.imports().forEach(imported -> add(imported, modules));
        }
    }

    private static OntologyModule read(String name) {
        String turtle = text(name + ENDING);
        Node iri = NodeFactory.createURI(name.equals(ROOT) ? Ontology.IRI : Ontology.IRI + "/" + name);
        Graph graph = GraphMemFactory.createDefaultGraph();
        Order order = new Order(StreamRDFLib.graph(graph));
        RDFParser.fromString(turtle, Lang.TURTLE).base(iri.getURI()).parse(order);
        return new OntologyModule(name, iri, graph, List.copyOf(order.subjects), order.imports, turtle);
    }

    /** A file beside the modules; empty where it is not there. */
    static String text(String path) {
        try (InputStream in = ModuleReader.class.getResourceAsStream("/" + FOLDER + path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the ontology's file " + path + " cannot be read", e);
        }
    }

    /** A graph forgets in which order it was written. */
    private static final class Order extends StreamRDFWrapper {

        private final Set<Node> subjects = new LinkedHashSet<>();
        private final List<String> imports = new ArrayList<>();

        private Order(StreamRDF next) {
            super(next);
        }

        @Override
        public void triple(Triple triple) {
            if (triple.getSubject().isURI()) {
                subjects.add(triple.getSubject());
            }
            if (triple.getPredicate().equals(OWL.imports.asNode())
                    && triple.getObject().isURI()
                    && triple.getObject().getURI().startsWith(Ontology.IRI + "/")) {
                imports.add(triple.getObject().getURI().substring(Ontology.IRI.length() + 1));
            }
            super.triple(triple);
        }
    }
}
