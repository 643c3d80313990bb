package org.attest.serve.ontology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.attest.rdf.ResourceFolder;
import org.attest.serve.terms.Ontology;

/** The shapes on the class path, file by file. */
final class Shapes {

    static final String NS = "https://w3id.org/attest/shapes#";

    private static final String FOLDER = "shapes";
    private static final String ENDING = ".shacl.ttl";

    private final Map<String, Graph> files = new LinkedHashMap<>();
    private final Graph all = GraphMemFactory.createDefaultGraph();

    private Shapes() {}

    /** Reads them; without any where there are none. */
    static Shapes load() {
        Shapes shapes = new Shapes();
        for (String file : ResourceFolder.names("org/attest/ontology/" + FOLDER)) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            RDFParser.fromString(Ontology.file(FOLDER + "/" + file), Lang.TURTLE)
                    .base(NS)
                    .parse(graph);
            GraphUtil.addInto(shapes.all, graph);
            shapes.all.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
            if (file.endsWith(ENDING)) {
                shapes.files.put(file.substring(0, file.length() - ENDING.length()), graph);
            }
        }
        return shapes;
    }

    /** All of them in one graph, severities included. */
    Graph graph() {
        return all;
    }

    /** The modules that have shapes, sorted. */
    List<String> modules() {
        return List.copyOf(files.keySet());
    }

    /** The shapes of a module that have a message, by name. */
    List<Node> withMessage(String module) {
        return files.getOrDefault(module, Graph.emptyGraph).stream(Node.ANY, SHACL.message, Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }
}
