package org.attest.serve.things;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;

/** Picks out of the classes of a node, which stand there with all their superclasses, the ones worth telling. */
final class Classes {

    private final Words words;
    private final Graph ontology;

    Classes(Words words) {
        this.words = words;
        this.ontology = words.ontology();
    }

    /** The word for the narrowest of some classes of ours; empty when there are none. */
    String narrowest(List<Node> classes) {
        List<Node> ours = classes.stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(Att.NS))
                .filter(node -> !node.equals(Att.Reported) && !node.equals(Att.Account))
                .toList();
        return ours.stream()
                .filter(one -> ours.stream().noneMatch(other -> isBelow(other, one)))
                .sorted(Comparator.comparing(Node::getURI))
                .map(words::term)
                .collect(Collectors.joining(", "));
    }

    private boolean isBelow(Node lower, Node upper) {
        return ontology.contains(lower, RDFS.subClassOf.asNode(), upper);
    }
}
