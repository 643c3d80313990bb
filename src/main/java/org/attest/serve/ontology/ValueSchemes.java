package org.attest.serve.ontology;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.SKOS;

/**
 * Which schemes the values of a property come from: OWL says only that they are concepts, the shapes list which.
 *
 * <p>A list that mixes schemes says nothing here.
 */
final class ValueSchemes {

    private final Map<Node, Set<Node>> schemes = new HashMap<>();
    private final Map<Node, Set<Node>> properties = new HashMap<>();

    ValueSchemes(Graph shapes, Vocabulary vocabulary) {
        shapes.stream(Node.ANY, SHACL.in, Node.ANY)
                .forEach(triple -> shapes.stream(triple.getSubject(), SHACL.path, Node.ANY)
                        .map(path -> path.getObject())
                        .filter(path -> vocabulary.find(path).isPresent())
                        .forEach(property -> common(members(shapes, triple.getObject()), vocabulary)
                                .forEach(scheme -> add(property, scheme))));
    }

    private void add(Node property, Node scheme) {
        schemes.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(scheme);
        properties.computeIfAbsent(scheme, key -> new LinkedHashSet<>()).add(property);
    }

    private static List<Node> members(Graph shapes, Node list) {
        return GraphList.members(new GNode(shapes, list));
    }

    private static Set<Node> common(List<Node> concepts, Vocabulary vocabulary) {
        Set<Node> common = null;
        for (Node concept : concepts) {
            Set<Node> its = new LinkedHashSet<>(vocabulary.objects(concept, SKOS.inScheme.asNode()));
            if (common == null) {
                common = its;
            } else {
                common.retainAll(its);
            }
        }
        return common == null ? Set.of() : common;
    }

    List<Node> of(Node property) {
        return List.copyOf(schemes.getOrDefault(property, Set.of()));
    }

    List<Node> propertiesWith(Node scheme) {
        return List.copyOf(properties.getOrDefault(scheme, Set.of()));
    }
}
