package org.attest.serve.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;
import org.attest.serve.terms.Ontology;

/**
 * What the list of terms shows.
 *
 * @param modules in order, those without terms left out
 */
public record OntologyPage(List<Module> modules) {

    /**
     * A module with its terms.
     *
     * @param name its name
     * @param title what it is about
     * @param terms its terms by name
     */
    public record Module(String name, String title, List<Term> terms) {}

    /**
     * A term.
     *
     * @param name its name after {@code #}
     * @param label its label
     * @param definition what it means; may be empty
     * @param note how to use it; may be empty
     * @param broader names of the terms directly above
     */
    public record Term(String name, String label, String definition, String note, List<String> broader) {}

    static OntologyPage of(Ontology ontology) {
        List<Module> modules = new ArrayList<>();
        ontology.modules().forEach((name, graph) -> {
            List<Term> terms = graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
                    .map(triple -> triple.getSubject())
                    .distinct()
                    .filter(node -> node.isURI() && node.getURI().startsWith(Att.NS))
                    .map(node -> term(node, graph, ontology))
                    .sorted(Comparator.comparing(Term::name))
                    .toList();
            if (!terms.isEmpty()) {
                modules.add(new Module(name, title(name, ontology), terms));
            }
        });
        return new OntologyPage(modules);
    }

    private static String title(String module, Ontology ontology) {
        Node iri = NodeFactory.createURI(Ontology.IRI + (module.equals("attest") ? "" : "/" + module));
        return ontology.text(iri, DCTerms.description.asNode()).orElse("");
    }

    private static Term term(Node node, Graph graph, Ontology ontology) {
        List<String> broader = new ArrayList<>();
        for (Node property : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
            graph.stream(node, property, Node.ANY)
                    .map(triple -> triple.getObject())
                    .filter(above -> above.isURI() && above.getURI().startsWith(Att.NS))
                    .map(Ontology::localName)
                    .sorted()
                    .forEach(broader::add);
        }
        return new Term(
                Ontology.localName(node),
                ontology.label(node),
                ontology.text(node, SKOS.definition.asNode()).orElse(""),
                ontology.text(node, SKOS.scopeNote.asNode()).orElse(""),
                broader);
    }
}
