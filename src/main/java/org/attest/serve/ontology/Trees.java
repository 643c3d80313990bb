package org.attest.serve.ontology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Hierarchies of terms. One that stands under two others is shown under both. */
record Trees(Vocabulary vocabulary) {

    /** The concepts of a scheme: those without a broader one in it, and so on downwards. */
    List<Branch> ofScheme(Node scheme) {
        Set<Node> members = new HashSet<>(vocabulary.subjects(SKOS.inScheme.asNode(), scheme));
        members.addAll(vocabulary.subjects(SKOS.topConceptOf.asNode(), scheme));
        return grow(SKOS.broader.asNode(), members);
    }

    /** The classes of a module, without those that stand in a scheme and so in its tree. */
    List<Branch> ofClasses(String module) {
        return ofKind(module, RDFS.subClassOf.asNode(), TermKind.CLASS);
    }

    private List<Branch> ofKind(String module, Node above, TermKind kind) {
        Set<Node> members = new HashSet<>();
        vocabulary.of(module).stream().filter(term -> term.kind() == kind).forEach(term -> members.add(term.node()));
        return grow(above, members);
    }

    private List<Branch> grow(Node above, Set<Node> members) {
        return inOrder(members)
                .filter(term -> vocabulary.objects(term.node(), above).stream().noneMatch(members::contains))
                .map(term -> branch(term, above, members, Set.of()))
                .toList();
    }

    private Branch branch(Term term, Node above, Set<Node> members, Set<Node> path) {
        Set<Node> longer = new HashSet<>(path);
        longer.add(term.node());
        // A circle would be a fault of the ontology, which its own shapes find; here it must not be endless.
        List<Branch> below = inOrder(Set.copyOf(vocabulary.subjects(above, term.node())))
                .filter(child -> members.contains(child.node()) && !longer.contains(child.node()))
                .map(child -> branch(child, above, members, longer))
                .toList();
        return new Branch(term, below);
    }

    private Stream<Term> inOrder(Set<Node> nodes) {
        return vocabulary.all().stream().filter(term -> nodes.contains(term.node()));
    }
}
