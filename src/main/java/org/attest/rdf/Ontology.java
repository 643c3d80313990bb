package org.attest.rdf;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.problem.Nearest;

/**
 * What the program has to know of the ontology: hierarchies, event types, measures, kinds of relation.
 *
 * <p>Read once, immutable, safe for use by several threads. Only terms of our own namespace count: superclasses in the
 * vocabularies of others stand in the ontology but are not written into the graph. No reasoning beyond the transitive
 * hierarchies.
 */
public final class Ontology {

    static {
        JenaSystem.init();
    }

    private final Map<Node, List<Node>> superclasses;
    private final Map<Node, List<Node>> superproperties;
    private final Map<Node, List<Node>> plainProperties = new HashMap<>();
    private final Set<String> eventTypes = new TreeSet<>();
    private final Set<String> measures = new TreeSet<>();
    private final String version;

    private Ontology(Graph graph) {
        version = versionOf(graph);
        superclasses = closures(graph, RDFS.subClassOf.asNode());
        superproperties = closures(graph, RDFS.subPropertyOf.asNode());
        superclasses.forEach((type, all) -> {
            if (all.indexOf(Att.Event) > 0) {
                eventTypes.add(localName(type));
            }
        });
        graph.find(Node.ANY, SKOS.inScheme.asNode(), Att.Measures)
                .forEachRemaining(triple -> measures.add(smallFirst(localName(triple.getSubject()))));
        graph.find(Node.ANY, Att.plainProperty, Node.ANY)
                .forEachRemaining(
                        triple -> plainProperties.put(triple.getSubject(), withSuperproperties(triple.getObject())));
    }

    /** The ontology that came with the program. */
    public static Ontology standard() {
        return Holder.STANDARD;
    }

    /** The ontology that a graph holds. */
    public static Ontology of(Graph graph) {
        return new Ontology(graph);
    }

    /** The version that it states; empty where it states none. */
    public String version() {
        return version;
    }

    private static String versionOf(Graph graph) {
        Node itself = NodeFactory.createURI(Att.NS.substring(0, Att.NS.length() - 1));
        var stated = graph.find(itself, OWL.versionInfo.asNode(), Node.ANY);
        return stated.hasNext() ? stated.next().getObject().getLiteralLexicalForm() : "";
    }

    /** A class and all its superclasses, itself first; itself alone where the ontology does not know it. */
    public List<Node> withSuperclasses(Node type) {
        List<Node> all = superclasses.get(type);
        return all == null ? List.of(type) : all;
    }

    /** A property and all its superproperties, itself first; itself alone where it has none. */
    public List<Node> withSuperproperties(Node property) {
        List<Node> all = superproperties.get(property);
        return all == null ? List.of(property) : all;
    }

    /** The properties by which a kind of relation is said in one triple, the closest first; empty if there are none. */
    public List<Node> plainProperties(Node relationKind) {
        return plainProperties.getOrDefault(relationKind, List.of());
    }

    /** Whether an event may be of that type, by its local name. */
    public boolean isEventType(String name) {
        return eventTypes.contains(name);
    }

    /** Whether a figure may be of that measure, by its name with a small first letter. */
    public boolean isMeasure(String name) {
        return measures.contains(name);
    }

    /** Up to three event types that look like a name, the likest first. */
    public List<String> eventTypesLike(String name) {
        return Nearest.to(name, eventTypes);
    }

    /** Up to three measures that look like a name, the likest first. */
    public List<String> measuresLike(String name) {
        return Nearest.to(name, measures);
    }

    private static Map<Node, List<Node>> closures(Graph graph, Node hierarchy) {
        Map<Node, List<Node>> closures = new HashMap<>();
        graph.find(Node.ANY, hierarchy, Node.ANY).forEachRemaining(triple -> {
            if (isOurs(triple.getSubject())) {
                closures.computeIfAbsent(triple.getSubject(), start -> closure(graph, hierarchy, start));
            }
        });
        return closures;
    }

    /** Itself first, the rest by name, so that what is written does not hang on the order of a hash. */
    private static List<Node> closure(Graph graph, Node hierarchy, Node start) {
        Set<Node> above = new TreeSet<>(Comparator.comparing(Node::getURI));
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            graph.find(open.pop(), hierarchy, Node.ANY).forEachRemaining(triple -> {
                if (isOurs(triple.getObject()) && above.add(triple.getObject())) {
                    open.push(triple.getObject());
                }
            });
        }
        Set<Node> all = new LinkedHashSet<>(List.of(start));
        all.addAll(above);
        return List.copyOf(all);
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Att.NS);
    }

    private static String localName(Node term) {
        return term.getURI().substring(Att.NS.length());
    }

    private static String smallFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Loads the ontology when it is first asked for. */
    private static final class Holder {
        static final Ontology STANDARD = new Ontology(ResourceFolder.readTurtle("org/attest/ontology"));
    }
}
