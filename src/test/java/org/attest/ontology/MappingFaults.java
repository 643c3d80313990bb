package org.attest.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;

/**
 * What is wrong with the mappings from our concepts to the codes of others. Each fault names the file, the concept of ours
 * and the code. It does not judge whether a mapping is right in what it means.
 */
final class MappingFaults {

    /** The schemes whose codes are mapped to event types, each as {@code schemes/NAME#SCHEME}. */
    static final List<String> EVENT_SCHEMES =
            List.of("ucdp#TypesOfViolence", "acled#EventTypes", "plover#EventTypes", "cameo#EventCodes");

    private static final String SCHEMES = "https://w3id.org/attest/ontology/schemes/";
    private static final Set<Node> PROPERTIES = Set.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode());

    private final String file;
    private final Graph mappings;
    private final Graph ontology;
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();

    private MappingFaults(String file, Graph mappings, Graph ontology) {
        this.file = file;
        this.mappings = mappings;
        this.ontology = ontology;
    }

    /**
     * All faults, sorted.
     *
     * @param file the name of the file the mappings stand in
     * @param ontology our terms and the schemes of others, without the mappings
     */
    static List<String> of(String file, Graph mappings, Graph ontology) {
        MappingFaults check = new MappingFaults(file, mappings, ontology);
        check.ends();
        check.contradictions();
        EVENT_SCHEMES.forEach(check::completeness);
        return List.copyOf(check.faults);
    }

    /** A scheme of others by its short name. */
    static Node scheme(String name) {
        return NodeFactory.createURI(SCHEMES + name);
    }

    /** The mappings of a graph: concept of ours, kind of match, code. */
    static Stream<Triple> matches(Graph mappings) {
        return mappings.stream().filter(t -> PROPERTIES.contains(t.getPredicate()));
    }

    private void ends() {
        matches(mappings).forEach(t -> {
            if (!ontology.contains(t.getObject(), SKOS.inScheme.asNode(), Node.ANY)) {
                fault(t, "there is no such code");
            }
            if (!isMappable(t.getSubject())) {
                fault(t, "it is no event type and no precision of ours");
            }
        });
    }

    private boolean isMappable(Node concept) {
        return Stream.of("EventTypes", "PlacePrecisions", "DatePrecisions")
                .anyMatch(scheme -> ontology.contains(concept, SKOS.inScheme.asNode(), Att.term(scheme)));
    }

    private void contradictions() {
        hierarchy();
        matches(mappings).forEach(t -> {
            Node concept = t.getSubject();
            Node code = t.getObject();
            if (mappings.stream(concept, Node.ANY, code)
                            .filter(other -> PROPERTIES.contains(other.getPredicate()))
                            .count()
                    > 1) {
                fault(t, "it is mapped to this code in another way, too");
            }
            Node match = t.getPredicate();
            boolean broader = isAbove(concept, code);
            boolean narrower = isAbove(code, concept);
            if (broader && !match.equals(SKOS.broadMatch.asNode())) {
                fault(t, "other mappings make the code broader than the concept");
            }
            if (narrower && !match.equals(SKOS.narrowMatch.asNode())) {
                fault(t, "other mappings make the code narrower than the concept");
            }
        });
    }

    /** Direct steps upwards, within the schemes and by the mappings. An exact match leads neither up nor down. */
    private void hierarchy() {
        ontology.stream(Node.ANY, SKOS.broader.asNode(), Node.ANY).forEach(t -> step(t.getSubject(), t.getObject()));
        mappings.stream(Node.ANY, SKOS.broadMatch.asNode(), Node.ANY).forEach(t -> step(t.getSubject(), t.getObject()));
        mappings.stream(Node.ANY, SKOS.narrowMatch.asNode(), Node.ANY)
                .forEach(t -> step(t.getObject(), t.getSubject()));
    }

    private void step(Node from, Node to) {
        above.computeIfAbsent(from, node -> new HashSet<>()).add(to);
    }

    /** Whether the second is reached from the first by steps upwards. */
    private boolean isAbove(Node from, Node to) {
        Set<Node> seen = new HashSet<>();
        List<Node> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (Node next : above.getOrDefault(open.removeLast(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.contains(to);
    }

    private void completeness(String name) {
        Node scheme = scheme(name);
        Set<Node> mapped = new HashSet<>();
        matches(mappings)
                .filter(t -> ontology.contains(t.getObject(), SKOS.inScheme.asNode(), scheme))
                .forEach(t -> mapped.add(t.getSubject()));
        members(Att.term("EventTypes")).forEach(type -> {
            boolean without = mappings.contains(type, Att.noCounterpartIn, scheme);
            if (mapped.contains(type) == without) {
                faults.add("%s: %s is %s in %s"
                        .formatted(
                                file,
                                shown(type),
                                without ? "both mapped and without counterpart" : "not mapped",
                                name));
            }
        });
    }

    private Stream<Node> members(Node scheme) {
        return ontology.stream(Node.ANY, SKOS.inScheme.asNode(), scheme).map(Triple::getSubject);
    }

    private void fault(Triple mapping, String what) {
        faults.add("%s: %s %s %s: %s"
                .formatted(
                        file,
                        shown(mapping.getSubject()),
                        OntologyFiles.localName(mapping.getPredicate()),
                        shown(mapping.getObject()),
                        what));
    }

    static String shown(Node node) {
        return node.getURI().replace(Att.NS, "att:").replace(SCHEMES, "").replace('#', ':');
    }
}
