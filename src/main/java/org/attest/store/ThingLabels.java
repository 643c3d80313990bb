package org.attest.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;

/**
 * The rule for the one label of a thing that no authority names: of the names in the stored testimonies, the one in most
 * reports, then the least by code point. Says nothing of things that go by no name.
 */
final class ThingLabels {

    private static final String TESTIMONY = "/testimony/";
    private static final Comparator<Node> BY_CODE_POINT = Comparator.comparing(
                    Node::getLiteralLexicalForm,
                    (a, b) -> Arrays.compare(
                            a.codePoints().toArray(), b.codePoints().toArray()))
            .thenComparing(Node::getLiteralLanguage);

    private ThingLabels() {}

    /** The least of some literals by code point, then by language; empty when there is none. */
    static Optional<Node> least(Collection<Node> literals) {
        return literals.stream().filter(Node::isLiteral).min(BY_CODE_POINT);
    }

    /** The name most used of a thing. */
    static Optional<Node> fromNames(DatasetGraph data, Node thing) {
        Map<Node, Set<String>> reports = new HashMap<>();
        for (Quad naming : Iter.toList(data.findNG(Node.ANY, Node.ANY, Att.names, thing))) {
            reportOf(naming.getGraph()).ifPresent(report -> {
                for (Node name : Quads.objects(data, naming.getGraph(), naming.getSubject(), Att.name)) {
                    reports.computeIfAbsent(name, n -> new HashSet<>()).add(report);
                }
            });
        }
        int most = reports.values().stream().mapToInt(Set::size).max().orElse(0);
        return least(reports.keySet().stream()
                .filter(name -> reports.getOrDefault(name, Set.of()).size() == most)
                .toList());
    }

    private static Optional<String> reportOf(Node graph) {
        int cut = graph.isURI() ? graph.getURI().indexOf(TESTIMONY) : -1;
        return cut < 0 ? Optional.empty() : Optional.of(graph.getURI().substring(0, cut));
    }
}
