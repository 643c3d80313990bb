package org.attest.serve.terms;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;

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

    private static final List<String> ENGLISH = List.of("", "en");

    private final Map<String, OntologyModule> modules;
    private final Graph all;
    private final PrefixMapping prefixes;

    private Ontology(Map<String, OntologyModule> modules) {
        this.modules = modules;
        this.all = GraphMemFactory.createDefaultGraph();
        this.prefixes = PrefixMapping.Factory.create().setNsPrefix(Att.PREFIX, Att.NS);
        modules.values().forEach(module -> {
            GraphUtil.addInto(all, module.graph());
            prefixes.setNsPrefixes(module.graph().getPrefixMapping());
        });
        prefixes.lock();
    }

    /**
     * Reads {@code attest.ttl}, what it imports and the schemes of others from the class path; an ontology without terms
     * when it is not there.
     */
    public static Ontology load() {
        return new Ontology(ModuleReader.readAll());
    }

    /** A text that came with the ontology, such as its picture; empty where there is none of this path. */
    public static String file(String path) {
        return ModuleReader.text(path);
    }

    /** All modules in one graph. Not to be changed. */
    public Graph graph() {
        return all;
    }

    /** The modules by name, {@code attest} first, the others in the order in which they are imported. */
    public Map<String, OntologyModule> modules() {
        return Collections.unmodifiableMap(modules);
    }

    /** The prefixes of all modules; locked. */
    public PrefixMapping prefixes() {
        return prefixes;
    }

    /** The word for a term, in English. */
    public String label(Node term) {
        return text(term, RDFS.label.asNode())
                .or(() -> text(term, SKOS.prefLabel.asNode()))
                .orElseGet(() -> spaced(localName(term)));
    }

    /** A text of a term in English; empty when it has none. */
    public Optional<String> text(Node term, Node property) {
        return texts(term, property).stream().findFirst();
    }

    /** All texts of a term in English, sorted. */
    public List<String> texts(Node term, Node property) {
        return all.stream(term, property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .filter(node -> ENGLISH.contains(node.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
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
}
