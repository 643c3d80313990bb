package org.attest.ontology.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;

/**
 * What the picture shows, as the Turtle has it.
 *
 * @param boxes the chosen classes
 * @param arrows from class to class
 */
record ClassModel(List<Box> boxes, List<Arrow> arrows) {

    private static final Node REPORTED = Att.Reported;
    private static final List<Node> DOMAINS = List.of(RDFS.domain.asNode(), schema("domainIncludes"));
    private static final List<Node> RANGES = List.of(RDFS.range.asNode(), schema("rangeIncludes"));

    /**
     * A class.
     *
     * @param name its name after {@code #}
     * @param label its word
     * @param definition what it means
     * @param group whose colour it has
     * @param kinds how many classes below it are not drawn
     */
    record Box(String name, String label, String definition, String group, int kinds) {}

    /**
     * Properties from one class to another, or that one is a kind of the other.
     *
     * @param from name of a box
     * @param to name of a box
     * @param labels words of the properties; none where it is a kind
     */
    record Arrow(String from, String to, List<String> labels) {

        boolean isKind() {
            return labels.isEmpty();
        }
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    static ClassModel of(Graph ontology, ChosenClasses chosen) {
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (String name : chosen.groups().keySet()) {
            Node node = Att.term(name);
            boxes.add(new Box(
                    name,
                    text(ontology, node, RDFS.label.asNode()),
                    text(ontology, node, NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#definition")),
                    chosen.groups().get(name),
                    hidden(ontology, node, chosen, new LinkedHashSet<>())));
            objects(ontology, node, List.of(RDFS.subClassOf.asNode())).stream()
                    .filter(chosen.groups()::containsKey)
                    .forEach(above -> arrows.add(new Arrow(name, above, List.of())));
        }
        properties(ontology, chosen).forEach((ends, labels) -> arrows.add(new Arrow(ends.get(0), ends.get(1), labels)));
        return new ClassModel(boxes, arrows);
    }

    /** Labels by the two ends, in the order of the list of classes. */
    private static Map<List<String>, List<String>> properties(Graph ontology, ChosenClasses chosen) {
        Map<List<String>, List<String>> labels = new LinkedHashMap<>();
        Map<String, Node> byName = new TreeMap<>();
        ontology.stream(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
                .map(triple -> triple.getSubject())
                .filter(node -> node.isURI() && node.getURI().startsWith(Att.NS))
                .forEach(node -> byName.put(local(node), node));
        for (String from : chosen.groups().keySet()) {
            for (String to : chosen.groups().keySet()) {
                byName.forEach((name, node) -> {
                    if (!chosen.leftOut().contains(name)
                            && withoutMirror(objects(ontology, node, DOMAINS)).contains(from)
                            && withoutMirror(objects(ontology, node, RANGES)).contains(to)) {
                        labels.computeIfAbsent(List.of(from, to), key -> new ArrayList<>())
                                .add(text(ontology, node, RDFS.label.asNode()));
                    }
                });
            }
        }
        return labels;
    }

    /** Plans and denials use the properties of what they would be; to draw them twice tells nothing. */
    private static Set<String> withoutMirror(Set<String> classes) {
        if (classes.size() > 1) {
            classes.remove(local(REPORTED));
        }
        return classes;
    }

    private static int hidden(Graph ontology, Node node, ChosenClasses chosen, Set<Node> seen) {
        ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), node)
                .map(triple -> triple.getSubject())
                .filter(below -> !chosen.groups().containsKey(local(below)) && seen.add(below))
                .toList()
                .forEach(below -> hidden(ontology, below, chosen, seen));
        return seen.size();
    }

    private static Set<String> objects(Graph ontology, Node subject, List<Node> properties) {
        Set<String> found = new LinkedHashSet<>();
        properties.forEach(property -> ontology.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(node -> node.isURI() && node.getURI().startsWith(Att.NS))
                .forEach(node -> found.add(local(node))));
        return found;
    }

    private static String local(Node node) {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }

    private static String text(Graph ontology, Node node, Node property) {
        return ontology.stream(node, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .min(String::compareTo)
                .orElseThrow(() -> new IllegalStateException(
                        "ontology/model.txt names " + node + ", which has no " + property.getLocalName()));
    }
}
