package org.attest.serve.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology and the words for its terms.
 *
 * <p>A term without a label gets one from its name: {@code publishedBasis} is "published basis". Not a reasoner.
 */
public final class Ontology {

    static {
        JenaSystem.init();
    }

    /** The IRI of the whole. */
    public static final String IRI = "https://w3id.org/attest/ontology";

    private static final String FOLDER = "/org/attest/ontology/";

    private final Map<String, Graph> modules;
    private final Graph all;

    private Ontology(Map<String, Graph> modules) {
        this.modules = modules;
        this.all = GraphMemFactory.createDefaultGraph();
        modules.values().forEach(module -> GraphUtil.addInto(all, module));
    }

    /** Reads {@code attest.ttl} and what it imports from the class path; an ontology without terms when it is not there. */
    public static Ontology load() {
        Map<String, Graph> modules = new LinkedHashMap<>();
        Graph root = read("attest");
        modules.put("attest", root);
        Node ontology = NodeFactory.createURI(IRI);
        root.stream(ontology, OWL.imports.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .filter(iri -> iri.startsWith(IRI + "/"))
                .map(iri -> iri.substring(IRI.length() + 1))
                .sorted()
                .forEach(name -> modules.put(name, read(name)));
        return new Ontology(modules);
    }

    /** All modules in one graph. Not to be changed. */
    public Graph graph() {
        return all;
    }

    /** The modules by name, {@code attest} first. Not to be changed. */
    public Map<String, Graph> modules() {
        return modules;
    }

    /** The word for a term, in English. */
    public String label(Node term) {
        return text(term, RDFS.label.asNode()).orElseGet(() -> spaced(localName(term)));
    }

    /** A text of a term in English; empty when it has none. */
    public Optional<String> text(Node term, Node property) {
        return all.stream(term, property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .filter(node -> List.of("", "en").contains(node.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo);
    }

    /** The last part of an IRI. */
    public static String localName(Node term) {
        String iri = term.isURI() ? term.getURI() : term.toString();
        String whole = iri.endsWith("/") || iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Graph read(String module) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + module + ".ttl")) {
            if (in != null) {
                RDFDataMgr.read(graph, in, IRI + "/" + module, Lang.TURTLE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ontology's module " + module + " cannot be read", e);
        }
        return graph;
    }
}
